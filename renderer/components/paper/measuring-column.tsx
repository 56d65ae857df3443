import { memo, useLayoutEffect, useRef } from 'react';
import type { Language } from '#shared/domain/language.ts';
import { keepMeasure, type Measure } from './measures.ts';
import { noteLine, pixelsPerPoint, textLine } from './paper-geometry.ts';
import { PaperHead } from './paper-head.tsx';
import { PaperFootnote, PaperParagraph } from './paper-paragraph.tsx';
import type { MeasuredPiece } from './paper-pieces.ts';

interface MeasuringColumnProps {
  readonly batch: readonly MeasuredPiece[];
  readonly language: Language;
  readonly onMeasured: () => void;
}

const plain = { isMarked: false, isJoined: false, isActive: false };

function linesOf(element: Element, line: number): Measure {
  const pixels = line * pixelsPerPoint;
  const { top, height } = element.getBoundingClientRect();
  const marks = [...element.querySelectorAll('[data-note]')].map((mark) => {
    const { top: markTop, height: markHeight } = mark.getBoundingClientRect();
    return Math.max(0, Math.floor((markTop + markHeight / 2 - top) / pixels));
  });
  return { lines: Math.max(1, Math.round(height / pixels)), line, marks };
}

function measureOf(piece: MeasuredPiece, element: Element): Measure {
  if (piece.kind === 'head') {
    const line = element.getBoundingClientRect().height / pixelsPerPoint;
    return { lines: 1, line, marks: [] };
  }
  return linesOf(element, piece.kind === 'note' ? noteLine : textLine);
}

/** Draws some pieces of a paper where nobody sees them and keeps how high they come out. */
export const MeasuringColumn = memo(function MeasuringColumn({
  batch,
  language,
  onMeasured,
}: MeasuringColumnProps) {
  const column = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (batch.length === 0) return;
    [...(column.current?.children ?? [])].forEach((element, index) => {
      const piece = batch[index];
      const measured = element.firstElementChild;
      if (piece && measured) keepMeasure(piece, measureOf(piece, measured));
    });
    onMeasured();
  }, [batch, onMeasured]);
  return (
    <div ref={column} className="paper-measuring paper-font" lang={language} aria-hidden="true">
      {batch.map((piece) => {
        switch (piece.kind) {
          case 'head':
            return (
              <div key="head">
                <PaperHead scalars={piece.scalars} lookOf={() => plain} />
              </div>
            );
          case 'paragraph':
            return (
              <div key={piece.paragraph.key}>
                <PaperParagraph
                  {...plain}
                  paragraph={piece.paragraph}
                  language={language}
                  from={0}
                  to={1}
                  lines={1}
                />
              </div>
            );
          default:
            return (
              <div key={`note.${piece.note.note}`} className="paper-foot-measured">
                <PaperFootnote {...plain} note={piece.note} language={language} />
              </div>
            );
        }
      })}
    </div>
  );
});
