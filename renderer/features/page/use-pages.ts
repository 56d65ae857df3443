import { type RefObject, useEffect, useMemo, useState } from 'react';
import type { Paper } from '#shared/report/paper.ts';
import { piecesOf, rulerOf } from './measured-pieces.ts';
import { type Fragment, paginate } from './paginate.ts';

/** Pixels of one point. */
const point = 96 / 72;
/** Room for words on a sheet, in pixels: Letter without its margins. */
const sheetRoom = (792 - 72 - 72) * point;

/** The pages of a paper, at once as well as they can be guessed, and exactly as soon as all is measured. */
export function usePages(
  paper: Paper | undefined,
  column: RefObject<HTMLElement | null>,
  headHeight: number,
): readonly (readonly Fragment[])[] {
  const [measurings, setMeasurings] = useState(0);
  useEffect(() => {
    if (!column.current || !paper) return;
    const ruler = rulerOf(column.current);
    let timer: ReturnType<typeof setTimeout>;
    const go = () => {
      const isDone = ruler.measure(paper);
      if (isDone) setMeasurings((count) => count + 1);
      else timer = setTimeout(go);
    };
    go();
    return () => clearTimeout(timer);
  }, [paper, column]);
  return useMemo(
    () =>
      // Counted, so that pages are made anew once more is measured.
      paper && measurings >= 0
        ? paginate(piecesOf(paper), { first: sheetRoom - headHeight, other: sheetRoom })
        : [],
    [paper, headHeight, measurings],
  );
}
