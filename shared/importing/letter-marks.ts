import type { OutlineLine } from './outline-line.ts';

/** The letters that are Roman numbers too, each with the letter and the numbers beside it. */
const beside: Readonly<
  Record<string, { readonly letter: string; readonly lower?: string; readonly higher: string }>
> = {
  i: { letter: 'h', higher: 'ii' },
  v: { letter: 'u', lower: 'iv', higher: 'vi' },
  x: { letter: 'w', lower: 'ix', higher: 'xi' },
};

const kinds = [
  { letter: 'letter', roman: 'roman' },
  { letter: 'upperLetter', roman: 'upperRoman' },
] as const;

type Kind = (typeof kinds)[number];

function withKind(lines: readonly OutlineLine[], { letter, roman }: Kind): readonly OutlineLine[] {
  const marks = lines.flatMap(({ marker, mark }) =>
    marker === letter || marker === roman ? [mark?.toLowerCase() ?? ''] : [],
  );
  let lastLetter = '';
  let place = -1;
  return lines.map((line) => {
    if (line.marker !== letter && line.marker !== roman) return line;
    place += 1;
    const mark = marks[place] ?? '';
    const near = beside[mark];
    const isLetter =
      line.marker === letter ||
      (near !== undefined &&
        lastLetter === near.letter &&
        marks[place + 1] !== near.higher &&
        (near.lower === undefined || marks[place - 1] !== near.lower));
    if (!isLetter) return line;
    lastLetter = mark;
    return { ...line, marker: letter };
  });
}

/**
 * The lines, in which an `i)` that comes after an `h)` is a letter and no Roman number, unless a `ii)` comes
 * next; so are `v)` and `x)` after the letters before them.
 */
export function withLetterMarks(lines: readonly OutlineLine[]): readonly OutlineLine[] {
  return kinds.reduce(withKind, lines);
}
