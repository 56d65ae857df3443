import type { IsoDate } from '#shared/domain/iso-date.ts';
import type { Language } from '#shared/domain/language.ts';
import type { SafekeepingStrings } from './safekeeping/safekeeping-strings.ts';

/** Prints instants as the clock and the calendar of this place show them. */
export interface Moments {
  /** `14:02:11` */
  readonly time: (instant: string) => string;
  /** `2 may 2007` */
  readonly day: (instant: string) => string;
  /** `hoy 14:02`, `ayer 18:05`, `2 may 2007 14:02` */
  readonly moment: (instant: string) => string;
  /** `hoy 14:02`, `ayer 18:05`, `2 may 2007` */
  readonly recent: (instant: string) => string;
  /** A calendar day of no place, `2007-05-02`, as `2 may 2007`. */
  readonly date: (date: IsoDate) => string;
}

/** Calendar days from `then` to `now`, whatever the hours and the changes of the clock between them. */
function daysBetween(then: Date, now: Date): number {
  const day = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((day(now) - day(then)) / 86_400_000);
}

export function momentsIn(
  language: Language,
  strings: Pick<SafekeepingStrings, 'today' | 'yesterday'>,
  now: () => Date,
): Moments {
  const clock = new Intl.DateTimeFormat(language, { timeStyle: 'medium', hourCycle: 'h23' });
  const shortClock = new Intl.DateTimeFormat(language, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  const calendar = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const anywhere = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' });
  /** What a moment of today or yesterday is called. */
  const nearBy = (date: Date): string | undefined => {
    const days = daysBetween(date, now());
    if (days === 0) return strings.today(shortClock.format(date));
    return days === 1 ? strings.yesterday(shortClock.format(date)) : undefined;
  };
  return {
    time: (instant) => clock.format(new Date(instant)),
    day: (instant) => calendar.format(new Date(instant)),
    moment(instant) {
      const date = new Date(instant);
      return nearBy(date) ?? `${calendar.format(date)} ${shortClock.format(date)}`;
    },
    recent(instant) {
      const date = new Date(instant);
      return nearBy(date) ?? calendar.format(date);
    },
    date: (date) => anywhere.format(new Date(date)),
  };
}
