import { describe, expect, it } from 'vitest';
import { plainText } from '#shared/domain/text.ts';
import { followUpState, registeredAgreements } from '#shared/report/registered-agreements.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { bareSession } from '#tests/support/session-builders.ts';

describe('the register of agreements', () => {
  it('says of each what the report says, with what it cites', () => {
    const words = registeredAgreements(sampleSession()).map((each) => each.words);
    expect(words).toHaveLength(3);
    expect(words[2]).toBe(
      'Informar al trigésimo séptimo período ordinario de sesiones de la Asamblea General sobre la presente sesión, de acuerdo con lo indicado en la citada resolución AG/RES. 2248 (XXXVI-O/06)',
    );
  });

  it('leaves out those that say nothing yet', () => {
    const unsaid = {
      id: 'a1',
      verb: 'other' as const,
      text: {},
      addressees: [],
      followUp: { status: 'none' as const },
    };
    const said = { ...unsaid, id: 'a2', text: plainText('es', 'Archivar la nota') };
    const session = bareSession({ agreements: [unsaid, said] });
    expect(registeredAgreements(session).map(({ agreement }) => agreement.id)).toEqual(['a2']);
  });

  it('is read once of a session', () => {
    const session = sampleSession();
    expect(registeredAgreements(session)).toBe(registeredAgreements(session));
  });
});

describe('what is pending', () => {
  it('is overdue after its day, and not on it', () => {
    const pending = { status: 'pending', due: '2026-03-10' } as const;
    expect(followUpState(pending, '2026-03-10')).toBe('pending');
    expect(followUpState(pending, '2026-03-11')).toBe('overdue');
    expect(followUpState({ status: 'pending' }, '2026-03-11')).toBe('pending');
  });

  it('is never overdue once it is done', () => {
    expect(followUpState({ status: 'done', due: '2026-03-10' }, '2027-01-01')).toBe('done');
  });
});
