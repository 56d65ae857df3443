import { type RefObject, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { type PaperZoom, type SheetView, sheetView } from './paper-zoom.ts';

/** The part of a stack of sheets that is in sight. */
export interface SheetWindow {
  readonly view: SheetView;
  /** Counted from 0. */
  readonly first: number;
  readonly last: number;
  /** The sheet that the reader is on. */
  readonly current: number;
}

interface Pane {
  readonly width: number;
  readonly height: number;
}

/** Where the sheet of a number begins, from the top of the stack. */
export function sheetTop(index: number, { gap, height }: SheetView): number {
  return gap + index * (height + gap);
}

/** Follows the scrolling and the size of a pane of sheets. Zooming keeps the same words in sight. */
export function useSheetWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  zoom: PaperZoom,
): SheetWindow {
  const [pane, setPane] = useState<Pane>({ width: 536, height: 640 });
  const [top, setTop] = useState(0);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const measure = () => {
      const { clientWidth: width, clientHeight: height } = element;
      setPane((pane) =>
        pane.width === width && pane.height === height ? pane : { width, height },
      );
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller]);

  const view = sheetView(zoom, pane);
  const pitch = view.height + view.gap;
  useEffect(() => {
    const element = scroller.current;
    if (!element) return;
    // Whole steps of a third of a sheet: scrolling within one draws nothing.
    const step = pitch / 3;
    const follow = () => setTop(Math.floor(element.scrollTop / step) * step);
    follow();
    element.addEventListener('scroll', follow, { passive: true });
    return () => element.removeEventListener('scroll', follow);
  }, [scroller, pitch]);

  const before = useRef(pitch);
  useLayoutEffect(() => {
    const element = scroller.current;
    if (element && before.current !== pitch) element.scrollTop *= pitch / before.current;
    before.current = pitch;
  }, [scroller, pitch]);

  const first = Math.max(0, Math.floor(top / pitch) - 1);
  const last = Math.min(count - 1, Math.ceil((top + pane.height) / pitch) + 1);
  const current = Math.max(0, Math.min(count - 1, Math.floor((top + pane.height / 2) / pitch)));
  return { view, first, last, current };
}
