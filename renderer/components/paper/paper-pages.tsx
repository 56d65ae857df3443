import { type KeyboardEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { Paper } from '#shared/report/paper.ts';
import { findPlace } from './find-place.ts';
import { MeasuringColumn } from './measuring-column.tsx';
import { pixelsPerPoint } from './paper-geometry.ts';
import { type PaperPlace, placesOf } from './paper-pieces.ts';
import { PaperSheet } from './paper-sheet.tsx';
import { type PaperZoom, zoomedBy } from './paper-zoom.ts';
import { PaperLinks } from './place-element.tsx';
import { sheetTop, useSheetWindow } from './use-sheet-window.ts';
import { useSheets } from './use-sheets.ts';
import './paper.css';

/** What makes the places of a paper lead to their fields. */
export interface PaperLinking {
  /** What a screen reader says of each: where it leads. */
  readonly words: string;
  readonly onChoose: (place: PaperPlace) => void;
}

/** What the reader has before the eyes. */
export interface PaperSight {
  /** From 1. */
  readonly sheet: number;
  readonly sheets: number;
  readonly scale: number;
}

interface PaperPagesProps {
  readonly paper: Paper;
  readonly zoom: PaperZoom;
  readonly label: string;
  /** Absent: the paper is only read. */
  readonly links?: PaperLinking;
  /** Places that belong to the field that has the cursor. */
  readonly marked?: ReadonlySet<string>;
  /** The place to be kept in sight; a new object asks for it again. */
  readonly target?: { readonly key: string } | undefined;
  readonly onSight?: (sight: PaperSight) => void;
  readonly onZoom?: (percent: number) => void;
}

const nothing: ReadonlySet<string> = new Set();

function placeKeyOf(target: EventTarget): string | undefined {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-place]') : null;
  return element?.dataset.place;
}

/** Less than the wheel of a mouse turns at once; two fingers on a pad get there bit by bit. */
const notch = 40;

function movesSmoothly(): boolean {
  return !matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** A paper as it will print: real sheets, of which only those near the eye are drawn. */
export function PaperPages(props: PaperPagesProps) {
  const { paper, zoom, label, links, marked = nothing, target, onSight, onZoom } = props;
  const scroller = useRef<HTMLDivElement>(null);
  const { pieces, sheets, batch, onMeasured } = useSheets(paper);
  const { view, first, last, current } = useSheetWindow(scroller, sheets.length, zoom);
  const [chosen, setActive] = useState<string>();
  const wantsFocus = useRef(false);
  const isDraft = paper.scalars.draft !== '';
  const placeOf = (key: string) => findPlace(key, sheets, pieces, isDraft);
  const activePlace = chosen === undefined ? undefined : placeOf(chosen);
  const active = activePlace
    ? chosen
    : `head.${paper.scalars.organization ? 'organization' : 'title'}`;
  const { scale } = view;

  useEffect(
    () => onSight?.({ sheet: current + 1, sheets: sheets.length, scale }),
    [onSight, current, sheets.length, scale],
  );

  /** Brings a place into sight; one that is there already stays where it is. */
  const show = (key: string, how: 'third' | 'nearest') => {
    const pane = scroller.current;
    const place = placeOf(key);
    if (!pane || !place) return;
    const start = sheetTop(place.sheet, view) - view.top;
    const top = start + place.top * pixelsPerPoint * scale;
    const bottom = start + place.bottom * pixelsPerPoint * scale;
    const { scrollTop, clientHeight } = pane;
    const margin = 16;
    if (top >= scrollTop + margin && bottom <= scrollTop + clientHeight - margin) return;
    const isHigh = bottom - top > clientHeight - 2 * margin;
    const goal =
      how === 'third' || isHigh || top < scrollTop
        ? top - (how === 'third' ? clientHeight / 3 : margin)
        : bottom + margin - clientHeight;
    const isNear = Math.abs(goal - scrollTop) < 2 * clientHeight;
    pane.scrollTo({ top: goal, behavior: isNear && movesSmoothly() ? 'smooth' : 'instant' });
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: only another wish moves the sheets
  useEffect(() => {
    if (!target) return;
    show(target.key, 'third');
    setActive(target.key);
  }, [target]);

  useEffect(() => {
    if (!wantsFocus.current || active === undefined) return;
    const element = scroller.current?.querySelector<HTMLElement>(
      `[role="link"][data-place="${CSS.escape(active)}"]`,
    );
    wantsFocus.current = false;
    element?.focus({ preventScroll: true });
  }, [active]);

  useEffect(() => {
    const pane = scroller.current;
    if (!pane || !onZoom) return;
    let turned = 0;
    const turn = (event: WheelEvent) => {
      if (!event.ctrlKey) return;
      event.preventDefault();
      turned += event.deltaY;
      if (Math.abs(turned) < notch) return;
      onZoom(zoomedBy(scale, turned < 0 ? 1 : -1));
      turned = 0;
    };
    pane.addEventListener('wheel', turn, { passive: false });
    return () => pane.removeEventListener('wheel', turn);
  }, [onZoom, scale]);

  const choose = (key: string | undefined) => {
    const place = key === undefined ? undefined : placesOf(paper).find((each) => each.key === key);
    if (place) links?.onChoose(place);
  };
  const onClick = ({ target: clicked }: MouseEvent) => {
    // Words that were selected to be copied are not left for a field.
    if (getSelection()?.isCollapsed !== false) choose(placeKeyOf(clicked));
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const key = placeKeyOf(event.target);
    if (!links || key === undefined || event.ctrlKey || event.altKey || event.metaKey) return;
    const keys = placesOf(paper).map((place) => place.key);
    const here = keys.indexOf(key);
    const moves: Partial<Record<string, number>> = {
      ArrowDown: here + 1,
      ArrowUp: here - 1,
      Home: 0,
      End: keys.length - 1,
    };
    const move = moves[event.key];
    if (event.key === 'Enter' || event.key === ' ') choose(key);
    else if (move === undefined) return;
    event.preventDefault();
    const next = move === undefined ? undefined : keys[move];
    if (next === undefined) return;
    wantsFocus.current = true;
    setActive(next);
    show(next, 'nearest');
  };

  const shown = sheets.flatMap((sheet, index) =>
    (index >= first && index <= last) || index === activePlace?.sheet ? [{ sheet, index }] : [],
  );
  return (
    <PaperLinks value={links?.words}>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for the controls of a form */}
      <div
        ref={scroller}
        className="paper-pages paper-font"
        role="group"
        aria-label={label}
        // What is only read must be scrolled by keys.
        tabIndex={links ? undefined : 0}
        onClick={links && onClick}
        onKeyDown={links && onKeyDown}
      >
        <PaperLinks value={undefined}>
          <MeasuringColumn batch={batch} language={paper.language} onMeasured={onMeasured} />
        </PaperLinks>
        <div
          className="paper-stack"
          style={{ height: sheetTop(sheets.length, view), minWidth: view.width }}
        >
          {shown.map(({ sheet, index }) => (
            <div
              key={index}
              className="paper-place"
              style={{ top: sheetTop(index, view), width: view.width, height: view.height }}
            >
              <div
                className="paper-scale"
                style={{ transform: `translate(${-view.left}px, ${-view.top}px) scale(${scale})` }}
              >
                <PaperSheet
                  paper={paper}
                  pieces={pieces}
                  sheet={sheet}
                  index={index}
                  lookOf={(key, next) => ({
                    isMarked: marked.has(key),
                    isJoined: next !== undefined && marked.has(next),
                    isActive: key === active,
                  })}
                />
              </div>
            </div>
          ))}
        </div>
      </div>
    </PaperLinks>
  );
}
