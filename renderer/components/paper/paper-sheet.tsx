import type { Paper } from '#shared/report/paper.ts';
import type { LaidSheet } from './laid-paper.ts';
import { guessOf, measureOf } from './measures.ts';
import { bodyTop } from './paper-geometry.ts';
import { PaperHead } from './paper-head.tsx';
import { PaperFootnote, PaperParagraph } from './paper-paragraph.tsx';
import type { PaperPiece } from './paper-pieces.ts';
import type { PlaceLook } from './place-element.tsx';

interface PaperSheetProps {
  readonly paper: Paper;
  readonly pieces: readonly PaperPiece[];
  readonly sheet: LaidSheet;
  /** Counted from 0. */
  readonly index: number;
  readonly lookOf: (key: string, next: string | undefined) => PlaceLook;
}

function keyOf(piece: PaperPiece | undefined): string | undefined {
  return piece?.kind === 'paragraph' ? piece.paragraph.key : undefined;
}

/** One sheet at its real size: page number, draft mark, text, and the notes at its foot. */
export function PaperSheet({ paper, pieces, sheet, index, lookOf }: PaperSheetProps) {
  const { language, scalars } = paper;
  const isDraft = scalars.draft !== '';
  return (
    <div className="paper-sheet" lang={language}>
      <div className="paper-running">
        {index > 0 && <p>{`- ${index + 1} -`}</p>}
        {isDraft && <p className="paper-draft">{scalars.draft}</p>}
      </div>
      <div className="paper-text" style={{ top: `${bodyTop(index, isDraft)}pt` }}>
        {sheet.fragments.map(({ piece: place, from, to }, order) => {
          const piece = pieces[place];
          if (!piece) return null;
          if (piece.kind === 'head')
            return (
              <PaperHead
                key="head"
                scalars={piece.scalars}
                lookOf={(key) => lookOf(key, undefined)}
              />
            );
          const { paragraph } = piece;
          const next = sheet.fragments[order + 1];
          return (
            <PaperParagraph
              key={paragraph.key}
              paragraph={paragraph}
              language={language}
              from={from}
              to={to}
              lines={(measureOf(piece) ?? guessOf(piece)).lines}
              {...lookOf(paragraph.key, next && keyOf(pieces[next.piece]))}
            />
          );
        })}
      </div>
      {sheet.notes.length > 0 && (
        <div className="paper-foot">
          {sheet.notes.map((note) => (
            <PaperFootnote
              key={note.note}
              note={note}
              language={language}
              {...lookOf(`note.${note.note}`, undefined)}
            />
          ))}
        </div>
      )}
    </div>
  );
}
