import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import type { SpeakerCase } from '#shared/drafting/drafting-language.ts';
import { printed, states, typed } from './facts.ts';

const cases: readonly SpeakerCase[] = ['plain', 'subject', 'object', 'of', 'by', 'agent'];

describe('a person in the sentence', () => {
  const man = { title: 'ambassador', gender: 'masculine' } as const;
  const woman = { title: 'ambassador', gender: 'feminine' } as const;

  test.each([
    [
      'es',
      [
        'Embajador X',
        'el Embajador X',
        'al Embajador X',
        'del Embajador X',
        'a cargo del Embajador X',
        'por el Embajador X',
      ],
    ],
    [
      'en',
      [
        'Ambassador X',
        'Ambassador X',
        'Ambassador X',
        'of Ambassador X',
        'by Ambassador X',
        'by Ambassador X',
      ],
    ],
    [
      'fr',
      [
        'Ambassadeur X',
        'l’Ambassadeur X',
        'l’Ambassadeur X',
        'de l’Ambassadeur X',
        'par l’Ambassadeur X',
        'par l’Ambassadeur X',
      ],
    ],
    [
      'pt',
      [
        'Embaixador X',
        'o Embaixador X',
        'o Embaixador X',
        'do Embaixador X',
        'a cargo do Embaixador X',
        'pelo Embaixador X',
      ],
    ],
  ] as const)('a man with a rank in %s', (language, expected) => {
    expect(cases.map((where) => draftingIn(language).person(where, man, 'X'))).toEqual(expected);
  });

  test.each([
    [
      'es',
      [
        'Embajadora X',
        'la Embajadora X',
        'a la Embajadora X',
        'de la Embajadora X',
        'a cargo de la Embajadora X',
        'por la Embajadora X',
      ],
    ],
    [
      'fr',
      [
        'Ambassadrice X',
        'l’Ambassadrice X',
        'l’Ambassadrice X',
        'de l’Ambassadrice X',
        'par l’Ambassadrice X',
        'par l’Ambassadrice X',
      ],
    ],
    [
      'pt',
      [
        'Embaixadora X',
        'a Embaixadora X',
        'a Embaixadora X',
        'da Embaixadora X',
        'a cargo da Embaixadora X',
        'pela Embaixadora X',
      ],
    ],
  ] as const)('a woman with a rank in %s', (language, expected) => {
    expect(cases.map((where) => draftingIn(language).person(where, woman, 'X'))).toEqual(expected);
  });

  test('without a rank the name stands alone, and French elides before it', () => {
    const of = (name: string) =>
      languages.map((language) => draftingIn(language).person('of', undefined, name));
    expect(of('Albert R. Ramdin')).toEqual([
      'de Albert R. Ramdin',
      'of Albert R. Ramdin',
      'd’Albert R. Ramdin',
      'de Albert R. Ramdin',
    ]);
    expect(of('Berta Fernández')[2]).toBe('de Berta Fernández');
  });

  test('the reference report: a cargo del Embajador Osmar V. Chohfi', () => {
    expect(draftingIn('es').person('by', man, 'Osmar V. Chohfi')).toBe(
      'a cargo del Embajador Osmar V. Chohfi',
    );
  });

  test('titles of courtesy have no capital within a Spanish sentence, and no article in French', () => {
    const madam = { title: 'mister', gender: 'feminine' } as const;
    expect(draftingIn('es').person('plain', madam, 'Luz Paz')).toBe('Señora Luz Paz');
    expect(draftingIn('es').person('object', madam, 'Luz Paz')).toBe('a la señora Luz Paz');
    expect(draftingIn('fr').person('of', madam, 'Luz Paz')).toBe('de Mme Luz Paz');
  });

  test('nobody prints as nothing, whatever the case', () => {
    for (const language of languages) {
      for (const where of cases) {
        expect(draftingIn(language).person(where, undefined, '')).toBe('');
      }
      expect(draftingIn(language).person('plain', man, '')).not.toMatch(/ $/);
    }
  });
});

describe('lists', () => {
  const series = (...parts: string[]) =>
    languages.map((language) => printed(draftingIn(language).series(parts.map(typed))));
  const longSeries = (...parts: string[]) =>
    languages.map((language) => printed(draftingIn(language).longSeries(parts.map(typed))));

  test('nothing and one thing need no conjunction', () => {
    expect([series(), series('a'), longSeries('a')]).toEqual([
      ['', '', '', ''],
      ['a', 'a', 'a', 'a'],
      ['a', 'a', 'a', 'a'],
    ]);
  });

  test('two and three things', () => {
    expect(series('a', 'b')).toEqual(['a y b', 'a and b', 'a et b', 'a e b']);
    expect(series('a', 'b', 'c')).toEqual(['a, b y c', 'a, b, and c', 'a, b et c', 'a, b e c']);
  });

  test('Spanish listens to the next word, inserts included', () => {
    expect(series('Gran Bretaña', 'Irlanda del Norte')[0]).toBe('Gran Bretaña e Irlanda del Norte');
    expect(longSeries('a, b', 'c', '“Informe”')[0]).toBe('a, b; c; e “Informe”');
  });

  test('parts with commas are parted by semicolons', () => {
    expect(longSeries('a, b', 'c, d', 'e, f')).toEqual([
      'a, b; c, d; y e, f',
      'a, b; c, d; and e, f',
      'a, b\u00a0; c, d\u00a0; et e, f',
      'a, b; c, d; e e, f',
    ]);
  });

  test('list entries end as the next one wants it', () => {
    const endings = (next: string | undefined, last: boolean) =>
      languages.map((language) => draftingIn(language).entryEnding(next, last));
    expect(endings('Informar', true)).toEqual(['; e', '; and', '\u00a0; et', '; e']);
    expect(endings('“Transmitir', true)).toEqual(['; y', '; and', '\u00a0; et', '; e']);
    expect(endings('Informar', false)).toEqual([';', ';', '\u00a0;', ';']);
    expect(endings(undefined, false)).toEqual(['.', '.', '.', '.']);
  });

  test('inserts stay inserts', () => {
    expect(draftingIn('es').series([typed('a'), typed('b')])).toEqual([
      { typed: 'a' },
      ' y ',
      { typed: 'b' },
    ]);
  });

  test('quotes are those of the language', () => {
    expect(languages.map((language) => draftingIn(language).quoted(['x']).join(''))).toEqual([
      '“x”',
      '“x”',
      '«\u00a0x\u00a0»',
      '“x”',
    ]);
  });

  test('missions of one state and of several', () => {
    const missions = (...codes: string[]) =>
      languages.map((language) => draftingIn(language).missions(states(...codes)));
    expect(missions('BRA')).toEqual([
      'Misión Permanente del Brasil',
      'Permanent Mission of Brazil',
      'Mission permanente du Brésil',
      'Missão Permanente do Brasil',
    ]);
    expect(missions('BLZ', 'BRA', 'BHS')).toEqual([
      'Misiones Permanentes de Belize, del Brasil y del Commonwealth de las Bahamas',
      'Permanent Missions of Belize, Brazil, and the Bahamas',
      'Missions permanentes du Belize, du Brésil et des Bahamas',
      'Missões Permanentes de Belize, do Brasil e das Bahamas',
    ]);
  });
});
