import { describe, expect, test } from 'vitest';
import { momentsIn } from '#renderer/strings/moments.ts';
import { safekeepingWords } from '#renderer/strings/safekeeping/safekeeping-words.ts';
import { languages } from '#shared/domain/language.ts';

/** An instant by the clock of this place. */
const at = (...parts: [number, number, number, number?, number?, number?]) =>
  new Date(...parts).toISOString();

const now = new Date(2026, 4, 3, 0, 30);
const spanish = momentsIn('es', safekeepingWords.es, () => now);

describe('a moment', () => {
  test('is told by the day it fell on, however few hours ago it was', () => {
    expect(spanish.moment(at(2026, 4, 3, 0, 5))).toBe('hoy 00:05');
    expect(spanish.moment(at(2026, 4, 2, 23, 59))).toBe('ayer 23:59');
    expect(spanish.moment(at(2026, 4, 1, 9, 7))).toBe('1 may 2026 09:07');
  });

  test('that lies ahead, where the clock was moved back, bears its date', () => {
    expect(spanish.moment(at(2026, 4, 4, 8, 0))).toBe('4 may 2026 08:00');
  });

  test('has seconds where the saving is told, and only the day where that is enough', () => {
    expect(spanish.time(at(2026, 4, 3, 14, 2, 11))).toBe('14:02:11');
    expect(spanish.day(at(2026, 4, 3))).toBe('3 may 2026');
  });

  test.for(languages)('is told in %s', (language) => {
    const strings = safekeepingWords[language];
    const { moment } = momentsIn(language, strings, () => now);
    expect(moment(at(2026, 4, 3, 14, 2))).toBe(strings.today('14:02'));
  });
});
