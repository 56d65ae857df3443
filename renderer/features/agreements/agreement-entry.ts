/** Marks that a list brings along when it is copied from Word or mail: bullets, dashes, `1.`, `a)`. */
const listMark = /^\s*(?:[-–—•·*▪◦\u{f0b7}]\s+|o\t+|\(?(?:\d{1,3}|[a-zA-Z]|[ivx]{1,5})[.)]\s+)/u;

/** What ends an entry of a list: its punctuation, and the conjunction before the last one. */
const listEnding = /(?:\s*[;,]\s*(?:y|e|and|et)?|\s*\.)\s*$/iu;

/** The words of a line of a list of agreements, without what makes a list of it. */
export function entryOf(line: string): string {
  return line.replace(listMark, '').replace(listEnding, '').trim();
}
