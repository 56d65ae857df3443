import type { ClockTime } from '#shared/domain/iso-date.ts';
import { clockReading, twoDigits } from './clock-reading.ts';

const toNineteen =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty'];

function cardinal(n: number): string {
  if (n < 20) return toNineteen[n] ?? '';
  const ten = tens[Math.floor(n / 10)] ?? '';
  return n % 10 === 0 ? ten : `${ten}-${toNineteen[n % 10]}`;
}

function minuteWords(minute: number): string {
  if (minute === 0) return '';
  return minute < 10 ? ` oh ${cardinal(minute)}` : ` ${cardinal(minute)}`;
}

function partOfDay(hour: number): string {
  if (hour < 12) return 'in the morning';
  if (hour < 18) return 'in the afternoon';
  return hour < 21 ? 'in the evening' : 'at night';
}

/** A time in English words: `ten thirty-six in the morning`, `noon`, `midnight`. */
export function englishTime(time: ClockTime): string {
  if (time === '00:00') return 'midnight';
  if (time === '12:00') return 'noon';
  const { hour, dialHour, minute } = clockReading(time);
  return `${cardinal(dialHour)}${minuteWords(minute)} ${partOfDay(hour)}`;
}

/** A time in figures: `10:30 a.m.`, `12:00 noon`. */
export function englishClock(time: ClockTime): string {
  if (time === '00:00') return '12:00 midnight';
  if (time === '12:00') return '12:00 noon';
  const { hour, dialHour, minute } = clockReading(time);
  return `${dialHour}:${twoDigits(minute)} ${hour < 12 ? 'a.m.' : 'p.m.'}`;
}
