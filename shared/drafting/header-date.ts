import { calendarDay, type IsoDate } from '#shared/domain/iso-date.ts';

/**
 * The date of the header block: `2 mayo 2007`. Alike in the four languages: no article, comma or ordinal
 * (header blocks of OAS documents).
 */
export function headerDate(date: IsoDate, months: readonly string[]): string {
  const { year, month, day } = calendarDay(date);
  return `${day} ${months[month - 1]} ${year}`;
}
