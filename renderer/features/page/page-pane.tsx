import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { IconButton } from '#renderer/components/button.tsx';
import { PaperHead } from '#renderer/components/paper/paper-head.tsx';
import { Select } from '#renderer/components/select.tsx';
import { placeOfRecord } from '#renderer/stores/record-place.ts';
import { usePapers, useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { pageWords } from '#renderer/strings/page/page-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { paperKinds } from '#shared/domain/paper-kind.ts';
import { followedParagraphs } from './followed-paragraphs.ts';
import { Sheet } from './sheet.tsx';
import { usePages } from './use-pages.ts';
import './page-pane.css';

/** Pixels of a whole sheet at full size. */
const sheetWidth = 816;
const sheetHeight = 1056;
const textLeft = (83.5 * 96) / 72;
/** What is left of the margins where the sheet is as wide as its text. */
const thinMargin = 20;
const textWidth = (450 * 96) / 72;
const gap = 16;
/** The widths of the pane from which the whole sheet is shown. */
const wholeSheetFrom = 660;

const zooms = ['fit', '50', '75', '100', '125', '150', '200'] as const;
type Zoom = (typeof zooms)[number];

function scaleOf(zoom: Zoom, width: number): { readonly scale: number; readonly trimmed: boolean } {
  if (zoom !== 'fit') return { scale: Number(zoom) / 100, trimmed: false };
  return width >= wholeSheetFrom
    ? { scale: (width - 32) / sheetWidth, trimmed: false }
    : { scale: (width - 16 - 2 * thinMargin) / textWidth, trimmed: true };
}

/** The page as it will print: it follows the cursor, and each paragraph leads to its field. */
export function PagePane() {
  const words = useWords(pageWords);
  const { sessions, workspace } = useWindow();
  const paper = usePapers(({ shown }) => shown);
  const kind = useWorkspace((state) => state.paper);
  const place = useWorkspace((state) => state.place);
  const openRow = useWorkspace((state) => state.openRow);
  const { showPaper, showPage } = useWorkspace((state) => state);
  const [zoom, setZoom] = useState<Zoom>('fit');
  const [width, setWidth] = useState(520);
  const [headHeight, setHeadHeight] = useState(260);
  const [current, setCurrent] = useState<string>();
  const column = useRef<HTMLDivElement>(null);
  const measuredHead = useRef<HTMLDivElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const pages = usePages(paper, column, headHeight);
  const { scale, trimmed } = scaleOf(zoom, width);
  const pageHeight = sheetHeight * scale + gap;

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    setWidth(element.clientWidth);
    return () => observer.disconnect();
  }, []);
  const scalars = paper?.scalars;
  useLayoutEffect(() => {
    if (scalars && measuredHead.current) setHeadHeight(measuredHead.current.offsetHeight + 34);
  }, [scalars]);

  const paragraphs = useMemo(
    () =>
      new Map(
        paper?.blocks.flatMap((block) => block.paragraphs.map((each) => [each.key, each] as const)),
      ),
    [paper],
  );
  const followed = useMemo(() => {
    const session = sessions.getState().open?.present;
    const found = paper && session ? followedParagraphs(paper, session, place, openRow) : [];
    return new Set(found.map(({ key }) => key));
  }, [sessions, paper, place, openRow]);

  const virtual = useVirtualizer({
    count: pages.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => pageHeight,
    overscan: 1,
  });
  useEffect(() => {
    if (pageHeight > 0) virtual.measure();
  }, [virtual, pageHeight]);

  const [first] = followed;
  const firstPage = pages.findIndex((page) => page.some(({ key }) => key === first));
  useEffect(() => {
    const element = scroller.current;
    if (!element || first === undefined || firstPage < 0) return;
    let frame = 0;
    const reveal = (tries: number) => {
      const found = element.querySelector<HTMLElement>('.sheet-followed');
      if (!found) {
        if (tries === 0) virtual.scrollToIndex(firstPage);
        if (tries < 10) frame = requestAnimationFrame(() => reveal(tries + 1));
        return;
      }
      const inside = element.getBoundingClientRect();
      const own = found.getBoundingClientRect();
      if (own.top >= inside.top && own.bottom <= inside.bottom) return;
      const isCalm = matchMedia('(prefers-reduced-motion: reduce)').matches;
      found.scrollIntoView({ block: 'center', behavior: isCalm ? 'auto' : 'smooth' });
    };
    reveal(0);
    return () => cancelAnimationFrame(frame);
  }, [first, firstPage, virtual]);

  const goToField = (key: string) => {
    const session = sessions.getState().open?.present;
    const paragraph = paragraphs.get(key);
    if (!session || !paragraph) return;
    const { source } = paragraph;
    const [, part = ''] = key.split('.');
    const at = source.record === 'session' ? { ...source, part: fieldOf(part) } : source;
    workspace.getState().goTo({ ...placeOfRecord(session, source.record), at });
  };
  const keys = [...paragraphs.keys()];
  const onKeyDown = (event: KeyboardEvent) => {
    const key = keyOf(event.target);
    if (key === undefined) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      goToField(key);
    }
    const by = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    const next = by === 0 ? undefined : keys[keys.indexOf(key) + by];
    if (next === undefined) return;
    event.preventDefault();
    setCurrent(next);
    scroller.current?.querySelector<HTMLElement>(`[data-paragraph="${next}"]`)?.focus();
  };
  const shownPage = Math.min(
    pages.length,
    Math.floor(((virtual.scrollOffset ?? 0) + 100) / pageHeight) + 1,
  );
  const offset = trimmed ? thinMargin - textLeft * scale : 0;
  const sheetShown = trimmed ? textWidth * scale + 2 * thinMargin : sheetWidth * scale;
  return (
    <>
      <header className="page-head">
        <div className="tabs" role="tablist" aria-label={words.paper}>
          {paperKinds.map((each) => (
            <PaperTab
              key={each}
              name={words.papers[each]}
              selected={each === kind}
              onSelect={() => showPaper(each)}
              onMove={() => showPaper(each === 'report' ? 'orderOfBusiness' : 'report')}
            />
          ))}
        </div>
        <span className="frame-fill" />
        <span className="facts" aria-live="off">{`${shownPage} / ${pages.length}`}</span>
        <div className="page-zoom">
          <Select
            aria-label={words.zoom}
            value={zoom}
            options={zooms.map((each) => ({
              value: each,
              label:
                each === 'fit'
                  ? width >= wholeSheetFrom
                    ? words.wholeSheet
                    : words.textWidth
                  : `${each} %`,
            }))}
            onChange={setZoom}
          />
        </div>
        <IconButton
          icon="dismiss"
          size="small"
          label={words.hide}
          keys="Ctrl+Shift+P"
          onClick={() => showPage(false)}
        />
      </header>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the paragraphs in it are the controls */}
      <div
        className="page-scroller"
        ref={scroller}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const key = keyOf(event.target);
          if (key !== undefined) goToField(key);
        }}
        onWheel={(event) => {
          if (!event.ctrlKey) return;
          const steps = zooms.slice(1);
          const nearest = steps.findIndex((each) => Number(each) >= scale * 100);
          const next = steps[Math.max(0, nearest + (event.deltaY < 0 ? 1 : -1))];
          if (next) setZoom(next);
        }}
      >
        <div className="page-measure" aria-hidden="true">
          <div className="sheet sheet-column" ref={column} />
          <div className="sheet sheet-column" ref={measuredHead}>
            {paper && <PaperHead scalars={paper.scalars} />}
          </div>
        </div>
        <div style={{ height: virtual.getTotalSize() + gap, position: 'relative' }}>
          {paper &&
            virtual.getVirtualItems().map(({ index, start }) => (
              <div
                key={index}
                className="page-sheet"
                style={{
                  top: start + gap / 2,
                  width: sheetShown,
                  height: sheetHeight * scale,
                }}
              >
                <div style={{ transform: `translateX(${offset}px) scale(${scale})` }}>
                  <Sheet
                    paper={paper}
                    index={index}
                    fragments={pages[index] ?? []}
                    paragraphs={paragraphs}
                    followed={followed}
                    current={current ?? first ?? keys[0]}
                  />
                </div>
              </div>
            ))}
        </div>
      </div>
    </>
  );
}

/** The field of the session that a sentence of the paper tells most of. */
function fieldOf(sentence: string): string {
  const fields: Readonly<Record<string, string>> = {
    opening: 'theme',
    mandate: 'purpose',
    programmeLead: 'symbols',
    quorum: 'quorum',
    times: 'start',
    chair: 'chair',
  };
  return fields[sentence] ?? sentence;
}

function keyOf(target: EventTarget): string | undefined {
  const fragment =
    target instanceof Element ? target.closest<HTMLElement>('[data-paragraph]') : null;
  return fragment?.dataset.paragraph;
}

interface PaperTabProps {
  readonly name: string;
  readonly selected: boolean;
  readonly onSelect: () => void;
  readonly onMove: () => void;
}

function PaperTab({ name, selected, onSelect, onMove }: PaperTabProps) {
  return (
    <button
      type="button"
      role="tab"
      className="tab"
      aria-selected={selected}
      tabIndex={selected ? 0 : -1}
      onClick={onSelect}
      onKeyDown={(event) => {
        if (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft') return;
        onMove();
        const other =
          event.currentTarget.nextElementSibling ?? event.currentTarget.previousElementSibling;
        if (other instanceof HTMLElement) other.focus();
      }}
    >
      {name}
    </button>
  );
}
