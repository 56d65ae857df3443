import type { ParagraphKey } from '#shared/domain/correction.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Paper, PaperNote, PaperScalars, Paragraph, Source } from '#shared/report/paper.ts';

/** What flows down the sheets of a paper: the block at its head, then the paragraphs. */
export type PaperPiece =
  | { readonly kind: 'head'; readonly scalars: PaperScalars; readonly paper: PaperKind }
  | { readonly kind: 'paragraph'; readonly paragraph: Paragraph };

/** What lies at the foot of a sheet or flows down it: all that has to be measured. */
export type MeasuredPiece = PaperPiece | { readonly kind: 'note'; readonly note: PaperNote };

/** The pieces of a paper, in order; a paragraph that stays the same stays the same piece. */
export function piecesOf(paper: Paper): readonly PaperPiece[] {
  const head: PaperPiece = { kind: 'head', scalars: paper.scalars, paper: paper.kind };
  const paragraphs = paper.blocks.flatMap((block) =>
    block.paragraphs.map((paragraph): PaperPiece => ({ kind: 'paragraph', paragraph })),
  );
  return [head, ...paragraphs];
}

/** The scalars of the head that print, in order, each with the field that it comes from. */
export const headLines = [
  ['organization', 'bodies'],
  ['organ', 'bodies'],
  ['series', 'bodies'],
  ['symbol', 'symbols'],
  ['date', 'date'],
  ['original', 'language'],
  ['distribution', 'distribution'],
  ['title', 'kind'],
] as const satisfies readonly (readonly [keyof PaperScalars, string])[];

/** A place of the paper that leads to a field. */
export interface PaperPlace {
  /** A paragraph's key, `head.title` for a line of the head, `note.` with its id for a footnote. */
  readonly key: ParagraphKey | string;
  readonly source: Source;
}

/** Every place of a paper that leads to a field, as it is read: a note after the paragraph of its mark. */
export function placesOf(paper: Paper): readonly PaperPlace[] {
  const places: PaperPlace[] = [];
  for (const [name, own] of headLines) {
    const part = name === 'symbol' ? `${own}.${paper.kind}` : own;
    if (paper.scalars[name] !== '')
      places.push({ key: `head.${name}`, source: { record: 'session', part } });
  }
  for (const { paragraphs } of paper.blocks) {
    for (const { key, source, runs } of paragraphs) {
      places.push({ key, source });
      for (const run of runs) {
        if (run.kind === 'note')
          places.push({ key: `note.${run.note}`, source: { record: run.note, part: 'text' } });
      }
    }
  }
  return places;
}
