import { z } from 'zod';

/** A calendar day, `2007-05-02`. */
export const isoDateSchema = z.iso.date();
export type IsoDate = z.infer<typeof isoDateSchema>;

/** A time of day on the 24-hour clock, `10:36`. */
export const clockTimeSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
export type ClockTime = z.infer<typeof clockTimeSchema>;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

/** The numbers of a valid `IsoDate`. */
export function calendarDay(date: IsoDate): CalendarDay {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return { year, month, day };
}

/** Day of the week of a date, 0 for Sunday (Sakamoto's method, proleptic Gregorian calendar). */
export function weekday(date: IsoDate): number {
  const { year, month, day } = calendarDay(date);
  const offset = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4][month - 1] ?? 0;
  const y = month < 3 ? year - 1 : year;
  return (y + Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400) + offset + day) % 7;
}

/** The Organization was founded in 1948: a date before it is a year half typed. */
const earliest = '1948-01-01';
const latest = '2199-12-31';

/** A typed date that an office paper can have; undefined for an impossible day or year. */
export function typedDate(typed: string): IsoDate | undefined {
  const read = isoDateSchema.safeParse(typed);
  return read.success && read.data >= earliest && read.data <= latest ? read.data : undefined;
}
