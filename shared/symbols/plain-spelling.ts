/** One hyphen for the several that typesetters print, one space for any run of white space. */
export function plainSpelling(printed: string): string {
  return printed.replace(/[\u2010-\u2013\u2212]/g, '-').replace(/\s+/g, ' ');
}
