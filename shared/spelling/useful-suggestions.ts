/** What a dictionary proposes in place of a word, as it is shown: whole words first, none twice, at most `most`. */
export function usefulSuggestions(
  word: string,
  proposed: readonly string[],
  most: number,
): readonly string[] {
  const isSplit = (each: string) => /[\s-]/.test(each) && !/[\s-]/.test(word);
  const whole = proposed.filter((each) => !isSplit(each));
  // `ses ion` beside `sesión` is noise; where nothing else is known, two words run together may be meant.
  const shown = whole.length > 0 ? whole : proposed;
  return [...new Set(shown)].filter((each) => each !== word).slice(0, most);
}
