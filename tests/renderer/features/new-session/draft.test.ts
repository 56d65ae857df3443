import { describe, expect, it } from 'vitest';
import {
  begunIn,
  type Choices,
  chosenTemplate,
  type Draft,
  draftFacts,
  namesake,
  sessionOfDraft,
} from '#renderer/features/new-session/draft.ts';
import { firstOpenField } from '#renderer/features/new-session/first-open-field.ts';
import type { ListedTemplate } from '#renderer/stores/agenda-templates.ts';
import { bodies } from '#shared/domain/directory/bodies.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { agendaItem } from '#tests/support/session-builders.ts';

const past = sampleSession();

function listed(id: string, parts: Partial<ListedTemplate['template']> = {}): ListedTemplate {
  const origin = id === 'own' ? 'own' : 'builtIn';
  return {
    id,
    origin,
    template: { name: id, language: 'es', agenda: [agendaItem('a')], ...parts },
  };
}

const choices: Choices = {
  bodies,
  sessions: [past],
  templates: [
    listed('regular', { kind: 'regular' }),
    listed('special', { kind: 'special' }),
    listed('english', { kind: 'special', language: 'en' }),
    listed('own'),
  ],
};

function draft(parts: Partial<Draft> = {}): Draft {
  return {
    way: 'blank',
    body: 'CP',
    other: undefined,
    kind: 'special',
    number: undefined,
    date: '2008-05-07',
    language: 'es',
    template: undefined,
    theme: '',
    state: undefined,
    words: {},
    past: undefined,
    carried: ['agenda'],
    ...parts,
  };
}

function made(parts: Partial<Draft> = {}) {
  let last = 0;
  return sessionOfDraft(draft(parts), choices, () => `id-${++last}`);
}

describe('the number', () => {
  it('is proposed after the last of the body, until one is typed', () => {
    expect(draftFacts(draft(), choices)).toMatchObject({ number: '1593', last: 1592 });
    expect(draftFacts(draft({ body: 'CAJP' }), choices)?.facts.number).toBeUndefined();
    expect(made({ number: '12' })?.number).toBe(12);
    expect(made({ number: ' ' })?.number).toBeUndefined();
  });

  it('that is none keeps the session from being made', () => {
    for (const number of ['0', '1.5', 'abc', '-3']) {
      expect(draftFacts(draft({ number }), choices)?.problems).toEqual(['numberWrong']);
      expect(made({ number })).toBeUndefined();
    }
  });

  it('of another session of the body is pointed out', () => {
    const twin = made({ number: '1592', date: '2007-06-01' });
    expect(twin && namesake(twin, choices.sessions)?.id).toBe(past.id);
    const next = made();
    expect(next && namesake(next, choices.sessions)).toBeUndefined();
  });
});

it('a day that is none keeps the session from being made', () => {
  expect(made({ date: '' })).toBeUndefined();
  expect(draftFacts(draft({ date: '2007-02-30' }), choices)?.problems).toEqual(['dateMissing']);
});

it('the office’s own templates come first, and only those of the kind and language are offered', () => {
  expect(chosenTemplate(draft(), choices)?.id).toBe('own');
  expect(chosenTemplate(draft({ template: 'special' }), choices)?.id).toBe('special');
  expect(chosenTemplate(draft({ template: 'regular' }), choices)?.id).toBe('own');
  expect(chosenTemplate(draft({ language: 'en' }), choices)?.id).toBe('english');
  expect(made({ way: 'template', language: 'fr' })).toBeUndefined();
});

it('a joint session is of two bodies, never of one twice', () => {
  expect(made({ other: 'CAJP' })?.bodies.map(({ body }) => body.id)).toEqual(['CP', 'CAJP']);
  expect(made({ other: 'CP' })?.bodies).toHaveLength(1);
});

it('a session from a past one is of its bodies and language', () => {
  expect(made({ way: 'past' })).toBeUndefined();
  const session = made({ way: 'past', past: past.id, body: 'CAJP', language: 'fr' });
  expect(session).toMatchObject({ language: 'es', number: 1593, date: '2008-05-07' });
  expect(session?.bodies[0].body).toEqual(past.bodies[0].body);
  expect(session?.agenda).toHaveLength(past.agenda.length);
});

it('a session like a past one begins like the latest, until another is chosen', () => {
  const begun = begunIn('past', draft({ kind: 'regular' }), choices);
  expect(begun).toMatchObject({ way: 'past', past: past.id, kind: past.kind });
  expect(begunIn('past', draft({ past: 'other' }), choices)).toMatchObject({ past: 'other' });
  expect(begunIn('past', draft(), { ...choices, sessions: [] }).past).toBeUndefined();
  expect(begunIn('blank', begun, choices)).toMatchObject({ way: 'blank', past: past.id });
});

it('the first field of a new session is the one that it lacks most', () => {
  const open = (parts: Partial<Draft>) => {
    const session = made(parts);
    return session && firstOpenField(session);
  };
  expect(open({ number: ' ' })).toBe('number');
  expect(open({ kind: 'special' })).toBe('theme');
  expect(open({ kind: 'regular' })).toBe('start');
  expect(open({ way: 'template', theme: 'Un tema' })).toBe('start');
});
