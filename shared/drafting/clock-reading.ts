import type { ClockTime } from '#shared/domain/iso-date.ts';

/** The numbers of a clock time. */
export interface ClockReading {
  /** 0 to 23. */
  readonly hour: number;
  /** 1 to 12: what a dial shows. */
  readonly dialHour: number;
  readonly minute: number;
}

/** Reads a valid `ClockTime`. */
export function clockReading(time: ClockTime): ClockReading {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  return { hour, dialHour: hour % 12 || 12, minute };
}

/** Minutes with two digits. */
export function twoDigits(minute: number): string {
  return String(minute).padStart(2, '0');
}
