/** The Organization was founded in 1948; no document of it can be older. */
const founded = 48;

/** The year that the two digits of a symbol stand for: 48 to 99 are of the last century. */
export function fullYear(twoDigits: string): number {
  const year = Number(twoDigits);
  return year >= founded ? 1900 + year : 2000 + year;
}

/** The two digits that a symbol prints for a year. */
export function shortYear(year: number): string {
  return String(year % 100).padStart(2, '0');
}
