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
  return {
    time: (instant) => clock.format(new Date(instant)),
    day: (instant) => calendar.format(new Date(instant)),
    moment(instant) {
      const date = new Date(instant);
      const time = shortClock.format(date);
      const days = daysBetween(date, now());
      if (days === 0) return strings.today(time);
      return days === 1 ? strings.yesterday(time) : `${calendar.format(date)} ${time}`;
    },
  };
}
