function isCapital(letter: string): boolean {
  return letter !== letter.toLowerCase();
}

/**
 * New words with the capitals of those that they replace, as Word writes them: capitals throughout, or a
 * capital at the beginning. Capitals that the new words have of their own stay.
 */
export function inTheirCase(by: string, found: string): string {
  const letters = [...found].filter((each) => each.toLowerCase() !== each.toUpperCase());
  if (letters.length > 1 && letters.every(isCapital)) return by.toUpperCase();
  const [first = '', ...rest] = by;
  return letters[0] !== undefined && isCapital(letters[0]) && found.startsWith(letters[0])
    ? first.toUpperCase() + rest.join('')
    : by;
}
