import { joinPieces, type Part, type Sentence, wordPart } from './sentence.ts';

/** What stands between the parts of a series; `last` before the final one, as its words and the number of parts want it. */
export interface SeriesJoints {
  readonly between: string;
  readonly last: (next: string, count: number) => string;
}

/** Parts one after the other with joints between them: `a`, `a y b`, `a, b y c`. */
export function seriesOf<Insert>(
  parts: readonly Part<Insert>[],
  { between, last }: SeriesJoints,
): Sentence<Insert> {
  return joinPieces(
    parts.flatMap((part, index) => {
      if (index === 0) return [part];
      return [index === parts.length - 1 ? last(part.spoken, parts.length) : between, part];
    }),
  );
}

/** A series of plain words. */
export function seriesOfWords(words: readonly string[], joints: SeriesJoints): string {
  return seriesOf(words.map(wordPart), joints).join('');
}
