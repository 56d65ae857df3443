import type { ClockTime } from '#shared/domain/iso-date.ts';
import { clockReading, twoDigits } from './clock-reading.ts';

const toNineteen =
  'zero um dois três quatro cinco seis sete oito nove dez onze doze treze quatorze quinze dezesseis dezessete dezoito dezenove'.split(
    ' ',
  );
const tens = ['', '', 'vinte', 'trinta', 'quarenta', 'cinquenta'];

function cardinal(n: number): string {
  if (n < 20) return toNineteen[n] ?? '';
  const ten = tens[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? ten : `${ten} e ${toNineteen[n % 10]}`;
}

/** A time in Portuguese words, as Brazilian minutes print it: `dez horas e trinta e seis minutos`. */
export function portugueseTime(time: ClockTime): string {
  const { hour, minute } = clockReading(time);
  // Hours are feminine: uma, duas, vinte e uma.
  const count = cardinal(hour).replace(/um$/, 'uma').replace(/dois$/, 'duas');
  const hours = `${count} ${hour < 2 ? 'hora' : 'horas'}`;
  if (minute === 0) return hours;
  return `${hours} e ${cardinal(minute)} ${minute === 1 ? 'minuto' : 'minutos'}`;
}

/** A time in figures: `10h30`, `10h`. */
export function portugueseClock(time: ClockTime): string {
  const { hour, minute } = clockReading(time);
  return minute === 0 ? `${hour}h` : `${hour}h${twoDigits(minute)}`;
}

/** The time in figures with its preposition: `às 10h30`, `à 1h`. */
export function atPortugueseClock(time: ClockTime): string {
  return `${clockReading(time).hour < 2 ? 'à' : 'às'} ${portugueseClock(time)}`;
}
