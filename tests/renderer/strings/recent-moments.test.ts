import { expect, test } from 'vitest';
import { momentsIn } from '#renderer/strings/moments.ts';
import { safekeepingWords } from '#renderer/strings/safekeeping/safekeeping-words.ts';
import { languages } from '#shared/domain/language.ts';

const now = new Date(2026, 4, 3, 0, 30);
const spanish = momentsIn('es', safekeepingWords.es, () => now);

test('a change of today or yesterday bears its hour, an older one only its day', () => {
  expect(spanish.recent(new Date(2026, 4, 3, 0, 5).toISOString())).toBe('hoy 00:05');
  expect(spanish.recent(new Date(2026, 4, 2, 18, 5).toISOString())).toBe('ayer 18:05');
  expect(spanish.recent(new Date(2026, 3, 27, 9, 0).toISOString())).toBe('27 abr 2026');
});

test('the date of a session is the same day wherever this computer is', () => {
  expect(spanish.date('2007-05-02')).toBe('2 may 2007');
  for (const language of languages) {
    const { date } = momentsIn(language, safekeepingWords[language], () => now);
    expect(date('2007-05-02')).toMatch(/\b2\b/);
  }
});
