/**
 * Measures of a sheet in points, as the built-in Word templates have them (Letter; the Council's printed
 * actas CP/ACTA 1699/09 and 1863/12). `paper.css` has the same ones: what is measured there is paged here.
 */
export const sheetWidth = 612;
export const sheetHeight = 792;
export const leftMargin = 83.5;
export const columnWidth = 450;

/** Line pitch of the text, and of the notes at its foot. */
export const textLine = 12.65;
export const noteLine = 10.35;
/** What stands behind a paragraph. */
export const paragraphGap = 12.65;
/** The rule above the notes, with its line. */
export const noteRule = 12.65;

const bodyEnd = 720;
const headLine = 11.5;
const headTop = 56.3;
/** Page number and two empty lines stand above the text from the second sheet on; a draft says so as well. */
const numberedTop = headTop + 3 * headLine;

/** Where the text begins on a sheet, counted from 0. */
export function bodyTop(sheet: number, isDraft: boolean): number {
  if (sheet === 0) return 70.15;
  return isDraft ? numberedTop + headLine : numberedTop;
}

/** Points that text and notes have on a sheet. */
export function bodyRoom(sheet: number, isDraft: boolean): number {
  return bodyEnd - bodyTop(sheet, isDraft);
}

/** Pixels of the screen to a point, at full size. */
export const pixelsPerPoint = 96 / 72;
