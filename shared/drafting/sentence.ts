/**
 * A drafted sentence: words of the language, and between them, as `Insert`, what staff wrote or a
 * reference prints. Drafting never looks inside an insert; its caller decides what one is.
 */
export type Sentence<Insert> = readonly (string | Insert)[];

/** A part of a sentence. Its spoken beginning decides contractions and conjunctions before it. */
export interface Part<Insert> {
  readonly words: Sentence<Insert>;
  /** Plain words of the part. */
  readonly spoken: string;
}

/** What a sentence is put together from. */
export type Piece<Insert> = string | Part<Insert> | Sentence<Insert>;

/** Words of the language as a part of a sentence. */
export function wordPart(words: string): Part<never> {
  return { words: [words], spoken: words };
}

function wordsOf<Insert>(piece: Piece<Insert>): Sentence<Insert> {
  if (typeof piece === 'string') return [piece];
  return 'words' in piece ? piece.words : piece;
}

/** Pieces one after the other; neighbouring words become one string. */
export function joinPieces<Insert>(pieces: readonly Piece<Insert>[]): Sentence<Insert> {
  const result: (string | Insert)[] = [];
  for (const word of pieces.flatMap(wordsOf)) {
    const last = result.at(-1);
    if (word === '') continue;
    if (typeof word === 'string' && typeof last === 'string') {
      result[result.length - 1] = last + word;
    } else {
      result.push(word);
    }
  }
  return result;
}

/** Template tag for sentences: literal words and pieces in the order written. */
export function say<Insert = never>(
  literals: TemplateStringsArray,
  ...pieces: readonly Piece<Insert>[]
): Sentence<Insert> {
  return joinPieces(literals.flatMap((literal, index) => [literal, pieces[index] ?? '']));
}

/** First letter as a capital. */
export function capitalWord(words: string): string {
  const [first = ''] = words;
  return first.toUpperCase() + words.slice(first.length);
}

/** A sentence with a capital at its beginning; one that begins with an insert stays as it is. */
export function capitalised<Insert>(sentence: Sentence<Insert>): Sentence<Insert> {
  const [first, ...rest] = sentence;
  return typeof first === 'string' ? [capitalWord(first), ...rest] : sentence;
}

/** The lines of a title in capitals. */
export function inCapitals(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.toUpperCase());
}
