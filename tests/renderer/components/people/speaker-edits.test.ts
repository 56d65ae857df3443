import { describe, expect, test } from 'vitest';
import { headOfDelegation, proposedPositions } from '#renderer/components/people/proposed-words.ts';
import { becomePerson, takeProposed } from '#renderer/components/people/speaker-edits.ts';
import { withPrinted, withState } from '#renderer/components/people/state-edits.ts';
import { applyCommand } from '#shared/commands/apply-command.ts';
import { knownStates } from '#shared/domain/directory/known-states.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { languages } from '#shared/domain/language.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import { plainText } from '#shared/domain/text.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

const belize = { iso3: 'BLZ', printed: { es: 'Belice' } };

const states = knownStates();

describe('the position proposed for a state', () => {
  test('is that of its representative, in four languages, as the state prints', () => {
    const position = headOfDelegation(belize, 'feminine', states);
    expect(languages.map((language) => wordsOf(position, language))).toEqual([
      'Representante Permanente de Belice ante la OEA',
      'Permanent Representative of Belize to the OAS',
      'Représentante permanente du Belize près l’OEA',
      'Representante Permanente de Belize junto à OEA',
    ]);
  });

  test('of an observer agrees with the person', () => {
    const words = (gender: 'masculine' | 'feminine') =>
      languages.map((language) =>
        wordsOf(headOfDelegation({ iso3: 'ESP' }, gender, states), language),
      );
    expect(words('masculine')).toEqual([
      'Observador Permanente de España ante la OEA',
      'Permanent Observer of Spain to the OAS',
      'Observateur permanent de l’Espagne près l’OEA',
      'Observador Permanente da Espanha junto à OEA',
    ]);
    expect(words('feminine')[0]).toBe('Observadora Permanente de España ante la OEA');
    expect(words('feminine')[2]).toBe('Observatrice permanente de l’Espagne près l’OEA');
  });

  test('is offered until other words are written, and not for what is no state of the directory', () => {
    const speaker: Speaker = { id: 's', name: 'X', state: belize };
    const offered = (parts: Partial<Speaker>) =>
      proposedPositions({ ...speaker, ...parts }, [], 'es', states).map(({ words }) => words);
    const proposal = 'Representante Permanente de Belice ante la OEA';
    expect(offered({})).toEqual([proposal]);
    expect(offered({ position: plainText('es', 'Represen') })).toEqual([proposal]);
    expect(offered({ position: plainText('es', proposal) })).toEqual([]);
    expect(offered({ position: plainText('es', 'Canciller') })).toEqual([]);
    expect(offered({ state: { iso3: 'XXX' } })).toEqual([]);
  });

  test('when taken, leaves what other languages say', () => {
    const speaker = { id: 's', name: 'X', position: plainText('es', 'Embajadora') };
    const proposed = { ...plainText('es', 'Otra'), ...plainText('en', 'Other') };
    expect(takeProposed(speaker, 'position', proposed, 'en')).toMatchObject({
      fields: { position: { ...plainText('es', 'Embajadora'), ...plainText('en', 'Other') } },
    });
  });
});

test('a speaker becomes the person chosen, without what was known of another', () => {
  const before: Speaker = {
    id: 's',
    name: 'Lis',
    institution: plainText('es', 'OIM'),
    state: { iso3: 'MEX' },
  };
  const session = bareSession({ agenda: [agendaItem('a', { speakers: [before] })] });
  const person = { name: 'Lisa Shoman', position: plainText('es', 'Canciller'), state: belize };
  const after = becomePerson('s', person).reduce(applyCommand, session);
  expect(after.agenda[0]?.speakers[0]).toEqual({ id: 's', ...person });
});

describe('states in a field', () => {
  test('stand in the order of delegations, each once', () => {
    const chosen = ['MEX', 'BLZ', 'MEX', 'ARG'].reduce(
      (all: readonly { iso3: string }[], iso3) => withState(all, { iso3 }),
      [],
    );
    expect(chosen.map(({ iso3 }) => iso3)).toEqual(['ARG', 'BLZ', 'MEX']);
  });

  test('keep the printed form of each language, and lose an emptied one', () => {
    const both = withPrinted(belize, 'en', 'British Honduras');
    expect(both.printed).toEqual({ es: 'Belice', en: 'British Honduras' });
    expect(withPrinted(both, 'en', '')).toEqual(belize);
    expect(withPrinted(belize, 'es', '')).toEqual({ iso3: 'BLZ' });
  });
});
