/**
 * Words without accents and capitals, for whoever searches: what is typed as `panama` finds `Panamá`. Every
 * dash, dot and apostrophe counts as a space.
 */
export function plainLetters(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** How well words answer a search, the lower the better; undefined when they do not. `plain`: without accents. */
export function matchRank(plain: string, query: string): number | undefined {
  if (query === '') return 0;
  if (plain.startsWith(query)) return 0;
  const spaced = ` ${plain}`;
  const found = query.split(' ').every((word) => spaced.includes(` ${word}`));
  if (found) return 1;
  return plain.includes(query) ? 2 : undefined;
}
