import type { ClockTime } from '#shared/domain/iso-date.ts';
import { clockReading, twoDigits } from './clock-reading.ts';
import { frenchCardinal } from './french-cardinal.ts';

/** Hours and minutes are feminine: `une`, `vingt et une`. */
function feminine(n: number): string {
  return frenchCardinal(n).replace(/un$/, 'une');
}

function hourWords(hour: number): string {
  if (hour === 0) return 'minuit';
  if (hour === 12) return 'midi';
  return `${feminine(hour)} ${hour === 1 ? 'heure' : 'heures'}`;
}

/** A time in French words: `dix heures trente-six`, `midi dix`. */
export function frenchTime(time: ClockTime): string {
  const { hour, minute } = clockReading(time);
  return minute === 0 ? hourWords(hour) : `${hourWords(hour)} ${feminine(minute)}`;
}

/** A time in figures, held together by hard spaces: `10 h 30`, `10 h`. */
export function frenchClock(time: ClockTime): string {
  const { hour, minute } = clockReading(time);
  return minute === 0 ? `${hour}\u00a0h` : `${hour}\u00a0h\u00a0${twoDigits(minute)}`;
}
