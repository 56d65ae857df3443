import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { MeasuringColumn } from '#renderer/components/paper/measuring-column.tsx';
import { PaperSheet } from '#renderer/components/paper/paper-sheet.tsx';
import { useSheets } from '#renderer/components/paper/use-sheets.ts';
import type { Paper } from '#shared/report/paper.ts';
import './printed-paper.css';

const plain = { isMarked: false, isJoined: false, isActive: false };

interface PrintedPaperProps {
  readonly paper: Paper;
  /** Every sheet is there: it can be printed. Told once. */
  readonly onReady: () => void;
}

/** All the sheets of a paper, for the printer alone: nothing of them shows in the window. */
export function PrintedPaper({ paper, onReady }: PrintedPaperProps) {
  const { pieces, sheets, batch, onMeasured } = useSheets(paper);
  const isReady = batch.length === 0;
  const told = useRef(onReady);
  useEffect(() => {
    if (!isReady) return;
    const frame = requestAnimationFrame(() => told.current());
    return () => cancelAnimationFrame(frame);
  }, [isReady]);
  return createPortal(
    <div className="printed-paper paper-font" aria-hidden="true">
      <MeasuringColumn batch={batch} language={paper.language} onMeasured={onMeasured} />
      {sheets.map((sheet, index) => (
        <PaperSheet
          // biome-ignore lint/suspicious/noArrayIndexKey: a sheet is known by its place
          key={index}
          paper={paper}
          pieces={pieces}
          sheet={sheet}
          index={index}
          lookOf={() => plain}
        />
      ))}
    </div>,
    document.body,
  );
}
