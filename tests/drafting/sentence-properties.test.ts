import { describe, expect, test } from 'vitest';
import { itemKinds } from '#shared/domain/agenda-item.ts';
import { memberStates } from '#shared/domain/directory/member-states.ts';
import { permanentObservers } from '#shared/domain/directory/permanent-observers.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { sessionKinds } from '#shared/domain/session.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import type {
  AmendmentFacts,
  ItemOutcomeFacts,
  SessionFacts,
} from '#shared/drafting/drafting-language.ts';
import {
  assembly,
  committee,
  council,
  development,
  joint,
  jointCommittees,
  printed,
  regular,
  special,
  states,
  type Typed,
  typed,
} from './facts.ts';

const meetings: readonly SessionFacts[] = [
  special,
  regular,
  committee,
  joint,
  jointCommittees,
  ...sessionKinds.map((kind) => ({ ...joint, kind })),
];
const requests: readonly (readonly StateRef[])[] = [
  [],
  states('HTI'),
  states('ARG', 'BHS'),
  states('BRA', 'USA', 'VCT', 'JPN'),
  [{ iso3: 'QQQ' }, { iso3: 'BLZ', printed: { es: 'Belice' } }],
];
const maybeSymbol = [undefined, typed('CP/OD-1592/07 rev.1')];
const symbolLists = [[], [typed('CP/doc. 1/07')], [typed('CP/doc. 1/07'), typed('CP/INF. 2/07')]];

function* amendments(): Generator<AmendmentFacts<Typed>> {
  for (const kind of ['postponed', 'withdrawn', 'added', 'moved'] as const) {
    for (const by of requests) {
      for (const number of [undefined, '3']) {
        for (const title of [undefined, typed('Título')]) {
          for (const symbols of symbolLists) {
            yield { kind, by, number, title, symbols, from: kind === 'moved' ? 5 : undefined };
          }
        }
      }
    }
  }
}

function* outcomes(language: Language): Generator<ItemOutcomeFacts<Typed>['outcome']> {
  const { person } = draftingIn(language);
  const man = { title: 'ambassador', gender: 'masculine' } as const;
  const people = ['Ana', 'Iván, Representante', 'Olga'].map((name) =>
    typed(person('object', man, name)),
  );
  yield { kind: 'noted' };
  yield { kind: 'heard' };
  for (const to of [committee.bodies[0], assembly, development]) {
    yield { kind: 'notedAndReferred', to };
  }
  for (const by of requests) {
    yield { kind: 'adopted', reservations: by };
    yield { kind: 'withdrawn', by };
    for (const until of [undefined, typed('mañana')]) yield { kind: 'postponed', by, until };
    for (const reservations of requests) yield { kind: 'adoptedAsAmended', by, reservations };
    for (const count of [0, 1, 2, 3]) {
      for (const office of [undefined, typed('Presidente')]) {
        for (const byAcclamation of [true, false]) {
          yield {
            kind: 'elected',
            elected: people.slice(0, count),
            office,
            byAcclamation,
            proposedBy: by,
            secondedBy: count === 1 ? [] : by,
          };
        }
      }
    }
  }
}

/** Every sentence of a language, with every combination of facts that may be absent. */
function* everySentence(language: Language): Generator<string> {
  const d = draftingIn(language);
  for (const facts of meetings) {
    for (const requesters of requests) {
      for (const theme of [undefined, typed('Tema')]) {
        yield printed(d.opening({ ...facts, requesters, theme }));
      }
    }
    for (const organ of [council, assembly]) {
      for (const purpose of [undefined, typed('considerar')]) {
        yield printed(d.mandate({ ...facts, organ, symbol: typed('AG/RES. 1'), purpose }));
      }
    }
    for (const symbol of maybeSymbol) {
      for (const mandated of [true, false]) {
        yield printed(d.programmeLead({ ...facts, mandated, symbol }));
      }
      for (const by of requests) {
        for (const amended of [true, false]) {
          yield* d.adoption({ ...facts, symbol, amended, by, amendments: [] }).map(printed);
        }
      }
    }
    for (const title of ['ambassador', 'mister'] as const) {
      const chair = typed(d.person(d.chairCase, { title, gender: 'feminine' }, 'Ana Ruiz'));
      yield printed(d.chair({ ...facts, chair }));
    }
    for (const place of [undefined, 'Washington', 'Salón Simón Bolívar']) {
      for (const start of [undefined, '10:36']) {
        for (const end of [undefined, '13:00', '00:00']) {
          if (start || end) yield printed(d.times({ ...facts, start, end, place }));
        }
      }
    }
    yield d.conclusionLead(facts);
    for (const outcome of outcomes(language)) {
      for (const symbols of symbolLists) {
        yield printed(d.outcome({ ...facts, item: 'report', symbols, outcome }));
      }
    }
  }
  for (const item of itemKinds) {
    for (const outcome of outcomes(language)) {
      yield printed(d.outcome({ ...special, item, symbols: [], outcome }));
    }
  }
  yield* d
    .adoption({ ...special, amended: true, by: [], amendments: [...amendments()] })
    .map(printed);
  for (const by of requests) if (by.length > 0) yield printed(d.quorum(by));
  for (const symbol of maybeSymbol) yield printed(d.minutesNote(symbol));
  for (const count of [0, 1, 2]) yield d.documentsLead(count);
  yield d.documentsHeading;
}

const everything = new Map(languages.map((language) => [language, [...everySentence(language)]]));

function sentences(language: Language): readonly string[] {
  return everything.get(language) ?? [];
}

function breaking(language: Language, rule: RegExp): readonly string[] {
  return sentences(language)
    .filter((sentence) => rule.test(sentence))
    .slice(0, 3);
}

describe.each(languages)('every sentence in %s', (language) => {
  test('comes in many combinations', () => {
    expect(sentences(language).length).toBeGreaterThan(5_000);
  });

  test('begins with a capital and ends with its own punctuation', () => {
    const whole = /^\p{Lu}.*(?:[.:]|[.?!]”)$/u;
    expect(
      sentences(language)
        .filter((sentence) => !whole.test(sentence))
        .slice(0, 3),
    ).toEqual([]);
  });

  test('has no double space, no stray punctuation and nothing undefined', () => {
    const stray = / {2}|\s[.,)]|\( |[.,;:]{2}|undefined|null|\[object|^\s|\s$|’ |“”|\(\)/;
    expect(breaking(language, stray)).toEqual([]);
  });

  test('closes what it opens', () => {
    const pairs = [
      ['“', '”'],
      ['«', '»'],
      ['(', ')'],
    ] as const;
    const unbalanced = sentences(language).filter((sentence) =>
      pairs.some(([open, close]) => sentence.split(open).length !== sentence.split(close).length),
    );
    expect(unbalanced.slice(0, 3)).toEqual([]);
  });

  test('knows every listed state', () => {
    const { ofState, state, quorum } = draftingIn(language);
    for (const { iso3 } of [...memberStates, ...permanentObservers]) {
      expect(ofState({ iso3 })).toContain(state({ iso3 }));
      expect(printed(quorum([{ iso3 }]))).not.toMatch(/undefined| {2}/);
    }
  });
});

describe('the grammar of every sentence', () => {
  test('Spanish contracts its prepositions', () => {
    expect(breaking('es', /\b(de|a) el \p{Lu}|\bdel la\b|\bal la\b|\bde de\b|\ba a\b/u)).toEqual(
      [],
    );
    expect(breaking('es', / y h?[ií](?![aeo])| e (?!h?[ií])/iu)).toEqual([]);
  });

  test('French contracts, elides and keeps its hard spaces', () => {
    expect(
      breaking(
        'fr',
        /\b(de|à) les? |\b[dl]e [aeéèiîouAEÉIÎOU]|\bla [aeéioAEÉIO]|’[bcdfgjklmnpqrstvwxz]/i,
      ),
    ).toEqual([]);
    expect(breaking('fr', /[^\u00a0][:;?!»]|«[^\u00a0]|\u00a0[^:;?!»«h\d\p{L}¿]/u)).toEqual([]);
    expect(breaking('fr', /'/)).toEqual([]);
  });

  test('Portuguese contracts its prepositions', () => {
    expect(breaking('pt', /\b(de|em|por) (o|a|os|as) |\ba (o|a|os|as) (?=\p{L})/u)).toEqual([]);
  });

  test('English prints American quotes and the serial comma', () => {
    expect(breaking('en', /”[.,]|Argentina, and|Grenadines and/)).toEqual([]);
    expect(breaking('en', /\b(the the|of of|and and)\b/)).toEqual([]);
  });
});
