import { useCallback, useEffect, useMemo, useReducer } from 'react';
import type { Paper } from '#shared/report/paper.ts';
import { type LaidSheet, laidPaper } from './laid-paper.ts';
import { measureOf } from './measures.ts';
import { type MeasuredPiece, type PaperPiece, piecesOf } from './paper-pieces.ts';

/** Pieces that are measured in one go: a first sheet and more, in a few milliseconds. */
const batchSize = 100;

function unmeasured(paper: Paper, pieces: readonly PaperPiece[]): readonly MeasuredPiece[] {
  const batch: MeasuredPiece[] = [];
  const take = (piece: MeasuredPiece) => {
    if (batch.length < batchSize && measureOf(piece) === undefined) batch.push(piece);
  };
  for (const piece of pieces) take(piece);
  for (const note of paper.notes) take({ kind: 'note', note });
  return batch;
}

/** A paper on its sheets, and the pieces of it that have to be measured next. */
export interface Sheets {
  readonly pieces: readonly PaperPiece[];
  readonly sheets: readonly LaidSheet[];
  readonly batch: readonly MeasuredPiece[];
  readonly onMeasured: () => void;
}

/**
 * Lays a paper on sheets. What changed is measured before it is shown; when much is new, the beginning is,
 * and the rest is guessed at first and measured bit by bit while the window is idle.
 */
export function useSheets(paper: Paper): Sheets {
  const [turn, nextTurn] = useReducer((count: number) => count + 1, 0);
  const [measured, onMeasured] = useReducer((count: number) => count + 1, 0);
  const pieces = useMemo(() => piecesOf(paper), [paper]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each turn finds other pieces unmeasured
  const batch = useMemo(() => unmeasured(paper, pieces), [paper, pieces, turn]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is measured by now stands elsewhere
  const sheets = useMemo(() => laidPaper(paper, pieces), [paper, pieces, measured]);
  const isFull = batch.length === batchSize;
  // biome-ignore lint/correctness/useExhaustiveDependencies: each full batch is followed by another
  useEffect(() => {
    if (!isFull) return;
    const idle = requestIdleCallback(nextTurn, { timeout: 500 });
    return () => cancelIdleCallback(idle);
  }, [isFull, batch]);
  return { pieces, sheets, batch, onMeasured: useCallback(() => onMeasured(), []) };
}
