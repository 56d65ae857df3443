import {
  columnWidth,
  leftMargin,
  pixelsPerPoint,
  sheetHeight,
  sheetWidth,
} from './paper-geometry.ts';

/** How large a sheet is shown: its text as wide as the pane, the whole of it, or at a percentage. */
export type PaperZoom = 'text' | 'sheet' | number;

export const zoomChoices = [50, 75, 100, 125, 150, 200] as const;
const least = 50;
const most = 200;

/** Another percentage, a notch of the wheel away from the present scale. */
export function zoomedBy(scale: number, notches: number): number {
  return Math.max(least, Math.min(most, Math.round((scale * 100) / 10 + notches) * 10));
}

/** How a sheet lies in its pane, in pixels. */
export interface SheetView {
  readonly scale: number;
  /** Of the part of a sheet that is shown. */
  readonly width: number;
  readonly height: number;
  /** What of the sheet lies outside that part, at its left and top. */
  readonly left: number;
  readonly top: number;
  /** Between sheets. */
  readonly gap: number;
}

const fullWidth = sheetWidth * pixelsPerPoint;
const fullHeight = sheetHeight * pixelsPerPoint;

/** White left of the text and right of it where the margins are trimmed. */
const trimmedMargin = 20;
/** Type of six points: in a pane that is narrower still the sheet is scrolled sideways. */
const leastReadable = 0.55;
/** Points trimmed at the head and the foot of a sheet. */
const trimmedEnds = 36;

/** The view of sheets in a pane of so many pixels. */
export function sheetView(zoom: PaperZoom, pane: { width: number; height: number }): SheetView {
  if (zoom === 'text') {
    const text = pane.width - 16 - 2 * trimmedMargin;
    const fitting = text / (columnWidth * pixelsPerPoint);
    const scale = Math.max(leastReadable, Math.min(most / 100, fitting));
    const ends = trimmedEnds * pixelsPerPoint * scale;
    return {
      scale,
      width: columnWidth * pixelsPerPoint * scale + 2 * trimmedMargin,
      height: fullHeight * scale - 2 * ends,
      left: leftMargin * pixelsPerPoint * scale - trimmedMargin,
      top: ends,
      gap: 8,
    };
  }
  const scale =
    zoom === 'sheet'
      ? Math.max(0.2, Math.min((pane.width - 48) / fullWidth, (pane.height - 32) / fullHeight))
      : zoom / 100;
  return {
    scale,
    width: fullWidth * scale,
    height: fullHeight * scale,
    left: 0,
    top: 0,
    gap: 16,
  };
}
