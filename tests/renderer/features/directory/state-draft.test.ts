import { describe, expect, test } from 'vitest';
import {
  stateDraft,
  stateOfDraft,
  stateProblems,
} from '#renderer/features/directory/state-draft.ts';
import { knownStates } from '#shared/domain/directory/known-states.ts';

const belize = knownStates().find(({ iso3 }) => iso3 === 'BLZ');

describe('a state that is edited in the directory', () => {
  test('says nothing of its own where nothing is typed', () => {
    expect(stateOfDraft(stateDraft(belize, undefined), belize)).toEqual({ iso3: 'BLZ', forms: [] });
  });

  test('has its forms by language and its memberships in the order of their dates', () => {
    const draft = {
      ...stateDraft(belize, undefined),
      printed: { es: ' Belice ' },
      forms: { es: 'Belize; Honduras Británica;' },
      memberships: [
        { standing: 'member' as const, since: '1991', until: '' },
        { standing: 'observer' as const, since: '1972', until: '1991' },
      ],
    };
    expect(stateOfDraft(draft, belize)).toEqual({
      iso3: 'BLZ',
      printed: { es: 'Belice' },
      forms: [{ es: 'Belize' }, { es: 'Honduras Británica' }],
      memberships: [
        { standing: 'observer', since: '1972', until: '1991' },
        { standing: 'member', since: '1991' },
      ],
    });
  });

  test('is told what cannot stand', () => {
    const draft = { ...stateDraft(undefined, undefined), code: 'blz' };
    expect(stateProblems(draft, [], false)).toEqual({ code: 'wrongCode', printed: 'nameMissing' });
    expect(stateProblems({ ...draft, code: 'BLZ' }, ['BLZ'], true)).toEqual({ code: 'codeTaken' });
    const turned = [{ standing: 'member' as const, since: '2007', until: '2006' }];
    expect(stateProblems({ ...draft, code: 'XKX', memberships: turned }, [], true)).toEqual({
      memberships: 'endsBefore',
    });
  });
});
