import { describe, expect, test } from 'vitest';
import {
  personDraft,
  personOfDraft,
  personProblems,
} from '#renderer/features/directory/person-draft.ts';
import { knownStates } from '#shared/domain/directory/known-states.ts';
import type { DirectoryPerson } from '#shared/domain/directory/office-directory.ts';

const states = knownStates([{ iso3: 'BLZ', printed: { es: 'Belice' }, forms: [] }]);

const shoman: DirectoryPerson = {
  id: 'shoman',
  name: 'Lisa Shoman',
  honorific: { title: 'ambassador', gender: 'feminine' },
  position: { es: [{ kind: 'text', text: 'Representante Permanente', marks: ['italic'] }] },
  state: { iso3: 'BLZ', printed: { es: 'Belize' } },
  since: '2007',
  replaces: ['L. Shoman'],
};

describe('a person that is edited in the directory', () => {
  test('is what it was where nothing is typed, its formatting and its printed state too', () => {
    expect(personOfDraft(personDraft(shoman), shoman, 'shoman', states)).toEqual(shoman);
  });

  test('keeps the name that it had among those that it replaces', () => {
    const draft = { ...personDraft(shoman), name: '  Lisa  Shomán ' };
    expect(personOfDraft(draft, shoman, 'shoman', states)).toMatchObject({
      name: 'Lisa Shomán',
      replaces: ['L. Shoman', 'Lisa Shoman'],
    });
  });

  test('takes a state in the form that the office prints, and loses what is emptied', () => {
    const draft = { ...personDraft(undefined), name: 'Ana', state: 'BLZ', title: '' as const };
    expect(personOfDraft(draft, undefined, 'ana', states)).toEqual({
      id: 'ana',
      name: 'Ana',
      state: { iso3: 'BLZ', printed: { es: 'Belice' } },
      replaces: [],
    });
  });

  test('is told what cannot stand: no name, no date, an end before the beginning', () => {
    const draft = personDraft(shoman);
    expect(personProblems(draft)).toEqual({});
    expect(personProblems({ ...draft, name: ' ', since: 'ayer' })).toEqual({
      name: 'nameMissing',
      since: 'wrongDate',
    });
    expect(personProblems({ ...draft, until: '2006' })).toEqual({ until: 'endsBefore' });
  });
});
