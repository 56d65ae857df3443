import type { ClockTime } from '#shared/domain/iso-date.ts';
import { clockReading } from './clock-reading.ts';

const toTwentyNine =
  'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve'.split(
    ' ',
  );
const tens = ['', '', '', 'treinta', 'cuarenta', 'cincuenta'];

function cardinal(n: number): string {
  if (n < 30) return toTwentyNine[n] ?? '';
  const ten = tens[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? ten : `${ten} y ${toTwentyNine[n % 10]}`;
}

function partOfDay(hour: number, minute: number): string {
  if (hour === 0) return 'de la noche';
  if (hour < 6) return 'de la madrugada';
  if (hour < 12) return 'de la mañana';
  if (hour === 12 && minute === 0) return 'del mediodía';
  return hour < 19 ? 'de la tarde' : 'de la noche';
}

/** A time in Spanish words, as minutes print it: `diez y treinta y seis de la mañana`, `una de la tarde`. */
export function spanishTime(time: ClockTime): string {
  const { hour, dialHour, minute } = clockReading(time);
  const words = dialHour === 1 ? 'una' : cardinal(dialHour);
  const minutes = minute === 0 ? '' : ` y ${cardinal(minute)}`;
  return `${words}${minutes} ${partOfDay(hour, minute)}`;
}

/** The time with its preposition: `a las doce y diez de la tarde`, `a la una de la tarde`. */
export function atSpanishTime(time: ClockTime): string {
  return `${clockReading(time).dialHour === 1 ? 'a la' : 'a las'} ${spanishTime(time)}`;
}
