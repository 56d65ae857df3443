/** What stands before the words of a line of a list. */
export type ListMarker =
  | 'number'
  | 'letter'
  | 'roman'
  | 'upperLetter'
  | 'upperRoman'
  | 'bullet'
  | 'none';

/**
 * A capital with a stop may be the initial of a name: of those only Roman numbers are marks, or what a tab or
 * several blanks set apart.
 */
const markers: readonly (readonly [ListMarker, RegExp])[] = [
  ['number', /^(?:\(?\d{1,3}[.)]|\d{1,3}\.-|\d{1,3}(?=\t))(?:\s+|$)/],
  ['roman', /^\(?(?:i{1,3}|iv|vi{0,3}|ix|x)[.)](?:\s+|$)/],
  ['letter', /^\(?[a-z][.)](?:\s+|$)/],
  ['upperRoman', /^\(?(?:I{1,3}|IV|VI{0,3}|IX|X{1,2}I{0,3})[.)]-?(?:\s+|$)/],
  ['upperLetter', /^(?:\(?[A-Z]\)\s+|[A-Z]\.(?:\t|\s{2,})\s*)/],
  ['bullet', /^(?:[-–—•·▪◦*o\uf0b7\uf0a7\u00a7])(?:\s+|$)/],
];

/** A line of a list without the mark that somebody typed, or that a program wrote out, before its words. */
export interface MarkedWords {
  readonly marker: ListMarker;
  /** The letters or numbers of the mark, without its brackets and stops. */
  readonly mark?: string;
  readonly words: string;
}

/** Parts the mark of a line from its words. */
export function withoutMarker(line: string): MarkedWords {
  const trimmed = line.trim();
  for (const [marker, pattern] of markers) {
    const found = pattern.exec(trimmed);
    if (found) {
      const mark = found[0].replace(/[^\p{L}\d]/gu, '');
      return { marker, mark, words: trimmed.slice(found[0].length).trim() };
    }
  }
  return { marker: 'none', words: trimmed };
}
