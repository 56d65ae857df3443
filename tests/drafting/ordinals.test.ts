import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import type { OrdinalForm } from '#shared/drafting/drafting-language.ts';
import { phrases } from './phrases.ts';

const attested = phrases.ordinals_attested;
const masculine: OrdinalForm = { gender: 'masculine', beforeNoun: false, capitals: false };
const feminine: OrdinalForm = { ...masculine, gender: 'feminine' };
const beforeNoun: OrdinalForm = { ...masculine, beforeNoun: true };
const numbers = Array.from({ length: 199 }, (_, index) => index + 1);

describe('ordinals in words', () => {
  test('print every form that papers print', () => {
    const nouns = '(regular|per[ií]odos?|session)';
    const found = attested.map(([language, words]) => {
      const gender = language === 'fr' ? 'feminine' : 'masculine';
      const { ordinal } = draftingIn(language);
      return numbers.filter((n) =>
        new RegExp(`(^|y )${ordinal(n, { ...beforeNoun, gender })} ${nouns}`, 'i').test(words),
      );
    });
    expect(found.flat()).toEqual([
      37, 31, 41, 40, 39, 45, 46, 48, 37, 54, 37, 38, 40, 42, 30, 30, 35, 30, 38, 27,
    ]);
  });

  test.each([
    ['es', 1, 'primer', 'primera'],
    ['es', 3, 'tercer', 'tercera'],
    ['es', 11, 'undécimo', 'undécima'],
    ['es', 12, 'duodécimo', 'duodécima'],
    ['es', 13, 'decimotercer', 'decimotercera'],
    ['es', 17, 'decimoséptimo', 'decimoséptima'],
    ['es', 20, 'vigésimo', 'vigésima'],
    ['es', 27, 'vigésimo séptimo', 'vigésima séptima'],
    ['es', 31, 'trigésimo primer', 'trigésima primera'],
    ['es', 43, 'cuadragésimo tercer', 'cuadragésima tercera'],
    ['es', 54, 'quincuagésimo cuarto', 'quincuagésima cuarta'],
    ['es', 79, 'septuagésimo noveno', 'septuagésima novena'],
    ['es', 100, 'centésimo', 'centésima'],
    ['es', 101, 'centésimo primer', 'centésima primera'],
    ['es', 137, 'centésimo trigésimo séptimo', 'centésima trigésima séptima'],
    ['en', 1, 'first', 'first'],
    ['en', 12, 'twelfth', 'twelfth'],
    ['en', 40, 'fortieth', 'fortieth'],
    ['en', 42, 'forty-second', 'forty-second'],
    ['en', 100, 'one hundredth', 'one hundredth'],
    ['en', 121, 'one hundred twenty-first', 'one hundred twenty-first'],
    ['fr', 1, 'premier', 'première'],
    ['fr', 5, 'cinquième', 'cinquième'],
    ['fr', 9, 'neuvième', 'neuvième'],
    ['fr', 21, 'vingt et unième', 'vingt et unième'],
    ['fr', 71, 'soixante et onzième', 'soixante et onzième'],
    ['fr', 80, 'quatre-vingtième', 'quatre-vingtième'],
    ['fr', 81, 'quatre-vingt-unième', 'quatre-vingt-unième'],
    ['fr', 94, 'quatre-vingt-quatorzième', 'quatre-vingt-quatorzième'],
    ['fr', 101, 'cent unième', 'cent unième'],
    ['fr', 180, 'cent quatre-vingtième', 'cent quatre-vingtième'],
    ['pt', 1, 'primeiro', 'primeira'],
    ['pt', 11, 'décimo primeiro', 'décima primeira'],
    ['pt', 38, 'trigésimo oitavo', 'trigésima oitava'],
    ['pt', 50, 'quinquagésimo', 'quinquagésima'],
    ['pt', 149, 'centésimo quadragésimo nono', 'centésima quadragésima nona'],
  ] as const)('%s %i before its noun: %s, %s', (language, n, he, she) => {
    const { ordinal } = draftingIn(language);
    expect([ordinal(n, beforeNoun), ordinal(n, { ...beforeNoun, gender: 'feminine' })]).toEqual([
      he,
      she,
    ]);
  });

  test('Spanish keeps primero and tercero whole when no noun follows', () => {
    const { ordinal } = draftingIn('es');
    expect([1, 3, 13, 31, 143].map((n) => ordinal(n, masculine))).toEqual([
      'primero',
      'tercero',
      'decimotercero',
      'trigésimo primero',
      'centésimo cuadragésimo tercero',
    ]);
  });

  test('capitals stand where the language puts them', () => {
    const capitals = { ...feminine, capitals: true };
    expect(languages.map((language) => draftingIn(language).ordinal(27, capitals))).toEqual([
      'Vigésima Séptima',
      'Twenty-seventh',
      'Vingt-septième',
      'Vigésima Sétima',
    ]);
  });

  test.each(languages)('%s has a word of its own for each number from 1 to 199', (language) => {
    const words = numbers.map((n) => draftingIn(language).ordinal(n, masculine));
    expect(new Set(words).size).toBe(199);
    expect(words.filter((word) => /undefined| {2}|^ | $|-$/.test(word))).toEqual([]);
  });

  test.each(languages)('%s refuses numbers outside its words by name', (language) => {
    for (const n of [0, -1, 200, 1.5, Number.NaN]) {
      expect(() => draftingIn(language).ordinal(n, masculine)).toThrow(RangeError);
    }
  });
});
