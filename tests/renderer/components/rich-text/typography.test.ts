import { describe, expect, test } from 'vitest';
import { typographic } from '#renderer/components/rich-text/typography.ts';
import { type Language, languages } from '#shared/domain/language.ts';

/** What stands in a text of this language after these keys. */
function typed(keys: string, language: Language): string {
  let words = '';
  for (const key of keys) {
    const replacement = typographic(key, words, language);
    words = replacement
      ? words.slice(0, words.length - replacement.back) + replacement.text
      : words + key;
  }
  return words;
}

describe('typed quotation marks', () => {
  test.each([
    ['es', 'sobre el tema "La migración"', 'sobre el tema “La migración”'],
    ['pt', 'o tema "A migração".', 'o tema “A migração”.'],
    ['en', 'the theme "Migration".', 'the theme “Migration”.'],
    ['fr', 'le thème "La migration".', 'le thème «\u00a0La migration\u00a0».'],
  ] as const)('are those that %s prints', (language, keys, words) => {
    expect(typed(keys, language)).toBe(words);
  });

  test('open after a space, a bracket, a dash and another opening one, and close elsewhere', () => {
    expect(typed('("uno") ¿"dos"? –"tres" "\'cuatro\' y más"', 'es')).toBe(
      '(“uno”) ¿“dos”? –“tres” “‘cuatro’ y más”',
    );
  });

  test('open after an article that lost its vowel, in French', () => {
    expect(typed('l\'"Organisation" et qu\'"elle"', 'fr')).toBe(
      'l’«\u00a0Organisation\u00a0» et qu’«\u00a0elle\u00a0»',
    );
    expect(typed('\'x "y z\'"', 'fr').endsWith('\u00a0»')).toBe(true);
  });
});

describe('other signs', () => {
  test('an apostrophe within a word is one in every language', () => {
    for (const language of languages)
      expect(typed("l'eau d'Haïti", language)).toBe('l’eau d’Haïti');
  });

  test('two hyphens are a dash, and three points are one sign', () => {
    for (const language of languages)
      expect(typed('uno -- dos... tres', language)).toBe('uno – dos… tres');
  });

  test('French sets a space that does not break before its high marks, where one was typed', () => {
    expect(typed('Ordre du jour : point 1 ; quoi ? oui !', 'fr')).toBe(
      'Ordre du jour\u00a0: point 1\u00a0; quoi\u00a0? oui\u00a0!',
    );
    expect(typed('14:30', 'fr')).toBe('14:30');
    for (const language of ['es', 'en', 'pt'] as const)
      expect(typed('uno : dos', language)).toBe('uno : dos');
  });

  test('symbols, numbers and ordinary points stay as they are typed', () => {
    const words = 'CP/OD-1592/07 rev. 1, 3-4. y/o';
    for (const language of languages) expect(typed(words, language)).toBe(words);
  });
});
