import { describe, expect, test } from 'vitest';
import { bodySchema } from '#shared/domain/body.ts';
import { bodies, bodyById } from '#shared/domain/directory/bodies.ts';
import { memberStates } from '#shared/domain/directory/member-states.ts';
import { permanentObservers } from '#shared/domain/directory/permanent-observers.ts';
import { sortByDelegation, stateByCode } from '#shared/domain/directory/state-directory.ts';
import { languages } from '#shared/domain/language.ts';
import { stateRefSchema } from '#shared/domain/state-ref.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';

const everyState = [...memberStates, ...permanentObservers];

describe('the directory of states', () => {
  test('has 35 member states and 70 observers, each once', () => {
    expect([memberStates.length, permanentObservers.length]).toEqual([35, 70]);
    expect(new Set(everyState.map(({ iso3 }) => iso3)).size).toBe(105);
    for (const state of everyState) expect(stateByCode(state.iso3)).toBe(state);
  });

  test('has codes that a session can hold', () => {
    for (const { iso3 } of everyState)
      expect(stateRefSchema.safeParse({ iso3 }).success).toBe(true);
  });

  test('calls delegations in the order of the roll-call, however they come', () => {
    const called = memberStates.map(({ iso3 }) => iso3);
    const refs = called.map((iso3) => ({ iso3 }));
    for (const mixed of [refs.toReversed(), refs.toSorted((a, b) => (a.iso3 < b.iso3 ? -1 : 1))]) {
      expect(sortByDelegation(mixed).map(({ iso3 }) => iso3)).toEqual(called);
    }
    expect(called.slice(26, 31)).toEqual(['PER', 'DOM', 'KNA', 'LCA', 'VCT']);
  });

  test('sorts by the listed name when a paper prints another', () => {
    const refs = [{ iso3: 'BOL' }, { iso3: 'BLZ', printed: { es: 'Zelice' } }];
    expect(sortByDelegation(refs).map(({ iso3 }) => iso3)).toEqual(['BLZ', 'BOL']);
  });

  test('knows no state by an unlisted code, and sorts it by its printed name', () => {
    expect(stateByCode('QQQ')).toBeUndefined();
    const refs = [{ iso3: 'CHL' }, { iso3: 'QQQ', printed: { es: 'Atlántida' } }];
    expect(sortByDelegation(refs).map(({ iso3 }) => iso3)).toEqual(['QQQ', 'CHL']);
  });

  const forms = {
    es: /^(del Commonwealth de(?: las)?|de|de la|de los|del) (?=\p{Lu})/u,
    en: /^of (the )?(?=\p{Lu})/u,
    fr: /^(de |du |des |de la |de l’|d’)(?=\p{Lu})/u,
    pt: /^(de|do|da|dos|das) (?=\p{Lu})/u,
  };
  test.each(languages)('every genitive in %s is its short name behind "of"', (language) => {
    const odd = everyState.filter(
      ({ genitive, short }) => genitive[language].replace(forms[language], '') !== short[language],
    );
    expect(odd.map(({ iso3 }) => iso3)).toEqual([]);
  });

  test('French elides before a vowel, and only there', () => {
    const wrong = everyState
      .map(({ genitive }) => genitive.fr)
      .filter(
        (words) => /^(de|de la|du) [AEIOUÉÎ]/.test(words) || /’[^AEIOUÉÎH]/.test(words.slice(0, 6)),
      );
    expect(wrong).toEqual([]);
  });

  test('names hold no straight apostrophes, double spaces or source marks', () => {
    expect(JSON.stringify(everyState)).not.toMatch(/'| {2}|\(S\d|undefined/);
  });
});

describe('the genitive of a state', () => {
  test.each([
    ['ARG', 'de la Argentina', 'of Argentina', 'de l’Argentine', 'da Argentina'],
    ['BHS', 'del Commonwealth de las Bahamas', 'of the Bahamas', 'des Bahamas', 'das Bahamas'],
    ['BRA', 'del Brasil', 'of Brazil', 'du Brésil', 'do Brasil'],
    ['SLV', 'de El Salvador', 'of El Salvador', 'd’El Salvador', 'de El Salvador'],
    [
      'USA',
      'de los Estados Unidos',
      'of the United States',
      'des États-Unis',
      'dos Estados Unidos',
    ],
    ['HTI', 'de Haití', 'of Haiti', 'd’Haïti', 'do Haiti'],
    ['JPN', 'del Japón', 'of Japan', 'du Japon', 'do Japão'],
    ['NLD', 'de los Países Bajos', 'of the Netherlands', 'des Pays-Bas', 'dos Países Baixos'],
    ['PHL', 'de Filipinas', 'of the Philippines', 'des Philippines', 'das Filipinas'],
    ['ISR', 'de Israel', 'of Israel', 'd’Israël', 'de Israel'],
    ['IND', 'de la India', 'of India', 'de l’Inde', 'da Índia'],
    ['VAT', 'de la Santa Sede', 'of the Holy See', 'du Saint-Siège', 'da Santa Sé'],
    [
      'EUE',
      'de la Unión Europea',
      'of the European Union',
      'de l’Union européenne',
      'da União Europeia',
    ],
    ['SAU', 'de Arabia Saudita', 'of Saudi Arabia', 'de l’Arabie saoudite', 'da Arábia Saudita'],
    ['QQQ', 'de QQQ', 'of QQQ', 'de QQQ', 'de QQQ'],
  ])('of %s is %s', (iso3, ...genitives) => {
    expect(languages.map((language) => draftingIn(language).ofState({ iso3 }))).toEqual(genitives);
  });

  test('of a printed name takes the article that its words want', () => {
    const of = (language: (typeof languages)[number], name: string) =>
      draftingIn(language).ofState({ iso3: 'QQQ', printed: { [language]: name } });
    expect([
      of('es', 'Belice'),
      of('es', 'el Brasil'),
      of('es', 'El Salvador'),
      of('es', 'la Argentina'),
      of('es', 'República Bolivariana de Venezuela'),
      of('es', 'Estado Plurinacional de Bolivia'),
      of('es', 'Estados Unidos de América'),
      of('en', 'Bolivarian Republic of Venezuela'),
      of('en', 'the Bahamas'),
      of('en', 'Commonwealth of The Bahamas'),
      of('en', 'St. Lucia'),
      of('fr', 'États-Unis d’Amérique'),
      of('fr', 'République bolivarienne du Venezuela'),
      of('fr', 'État plurinational de Bolivie'),
      of('fr', 'le Brésil'),
      of('fr', 'Antigua-et-Barbuda'),
      of('pt', 'a Argentina'),
      of('pt', 'República Bolivariana da Venezuela'),
      of('pt', 'Trindade e Tobago'),
    ]).toEqual([
      'de Belice',
      'del Brasil',
      'de El Salvador',
      'de la Argentina',
      'de la República Bolivariana de Venezuela',
      'del Estado Plurinacional de Bolivia',
      'de los Estados Unidos de América',
      'of the Bolivarian Republic of Venezuela',
      'of the Bahamas',
      'of the Commonwealth of The Bahamas',
      'of St. Lucia',
      'des États-Unis d’Amérique',
      'de la République bolivarienne du Venezuela',
      'de l’État plurinational de Bolivie',
      'du Brésil',
      'd’Antigua-et-Barbuda',
      'da Argentina',
      'da República Bolivariana da Venezuela',
      'de Trindade e Tobago',
    ]);
  });

  test('a printed name counts in its own language only', () => {
    const belize = { iso3: 'BLZ', printed: { es: 'Belice' } };
    expect(languages.map((language) => draftingIn(language).ofState(belize))).toEqual([
      'de Belice',
      'of Belize',
      'du Belize',
      'de Belize',
    ]);
    expect(draftingIn('es').state(belize)).toBe('Belice');
  });

  test('an unlisted state prints the name it has in any language, else its code', () => {
    expect(draftingIn('en').state({ iso3: 'QQQ', printed: { es: 'Atlántida' } })).toBe('Atlántida');
    expect(draftingIn('en').state({ iso3: 'QQQ' })).toBe('QQQ');
  });
});

describe('the directory of bodies', () => {
  test('holds bodies that a session can keep, each once', () => {
    for (const body of bodies) expect(bodySchema.safeParse(body).success).toBe(true);
    expect(new Set(bodies.map(({ id }) => id)).size).toBe(bodies.length);
  });

  test('says who is feminine', () => {
    expect(bodyById('AG')).toMatchObject({
      name: { pt: 'Assembleia Geral' },
      gender: { es: 'feminine', fr: 'feminine', pt: 'feminine' },
    });
    expect(bodyById('CP')?.gender).toEqual({ es: 'masculine', fr: 'masculine', pt: 'masculine' });
    expect(bodyById('CP')?.series).toBe('OEA/Ser.G');
    expect(bodyById('nobody')).toBeUndefined();
  });

  test.each(languages)('agrees with the first noun of every name in %s', (language) => {
    const masculine = /^(Consej|Comité|Conseil|Conselho|Comitê|Secrétariat)/;
    if (language === 'en') return;
    for (const { name, gender } of bodies) {
      expect([name[language], gender[language]]).toEqual([
        name[language],
        masculine.test(name[language]) ? 'masculine' : 'feminine',
      ]);
    }
  });
});
