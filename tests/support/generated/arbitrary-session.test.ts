import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { itemEndingSchema, itemForms, itemKinds } from '#shared/domain/agenda-item.ts';
import { agreementVerbSchema } from '#shared/domain/agreement.ts';
import { documentForms, documentKinds } from '#shared/domain/distributed-document.ts';
import { languages } from '#shared/domain/language.ts';
import { amendmentSchema, outcomeSchema } from '#shared/domain/outcome.ts';
import {
  reportFormSchema,
  type Session,
  sessionKinds,
  sessionSchema,
  sessionStatuses,
} from '#shared/domain/session.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import { arbitrarySession, sampleSessions } from './arbitrary-session.ts';

const sessions = sampleSessions(300, 1592);

test('a generated session is valid, and nothing in it points at nothing', () => {
  for (const session of sessions) {
    expect(sessionSchema.parse(session)).toEqual(session);
    expect(integrityProblems(session)).toEqual([]);
  }
});

test('a generated session survives being saved', () => {
  for (const session of sessions) {
    expect(JSON.parse(JSON.stringify(session))).toEqual(session);
  }
});

test('the same seed gives the same sessions, another seed gives others', () => {
  expect(sampleSessions(20, 7)).toEqual(sampleSessions(20, 7));
  expect(sampleSessions(20, 7)).not.toEqual(sampleSessions(20, 8));
});

test('a failing session shrinks to a small one', () => {
  const failure = fc.check(
    fc.property(arbitrarySession(), ({ documents }) => documents.length < 3),
    { seed: 3 },
  );
  const [smallest] = failure.counterexample ?? [];
  expect(smallest?.documents).toHaveLength(3);
  expect(smallest?.agenda).toEqual([]);
});

describe('among the generated sessions there is every', () => {
  const items = sessions.flatMap(({ agenda }) => [...everyItem(agenda)]);
  const outcomes = items.flatMap(({ item }) => item.outcome ?? []);
  const amendments = outcomes.flatMap((each) =>
    each.kind === 'adoptedAsAmended' ? each.amendments : [],
  );
  const spread: Readonly<
    Record<string, readonly [drawn: readonly unknown[], all: readonly unknown[]]>
  > = {
    'kind of session': [sessions.map(({ kind }) => kind), sessionKinds],
    status: [sessions.map(({ status }) => status), sessionStatuses],
    'original language': [sessions.map(({ language }) => language), languages],
    'form of report': [sessions.map(({ reportForm }) => reportForm), reportFormSchema.options],
    'number of bodies': [sessions.map(({ bodies }) => bodies.length), [1, 2]],
    'kind of item': [items.map(({ item }) => item.kind), itemKinds],
    'form of item': [items.map(({ item }) => item.form), itemForms],
    'ending of item': [items.map(({ item }) => item.ending), itemEndingSchema.options],
    numbering: [items.map(({ item }) => item.numbering), ['auto', 'none']],
    level: [items.map(({ level }) => level), [0, 1, 2]],
    outcome: [
      outcomes.map(({ kind }) => kind),
      outcomeSchema.options.map(({ shape }) => shape.kind.value),
    ],
    amendment: [
      amendments.map(({ kind }) => kind),
      amendmentSchema.options.map(({ shape }) => shape.kind.value),
    ],
    verb: [
      sessions.flatMap(({ agreements }) => agreements.map(({ verb }) => verb)),
      agreementVerbSchema.options,
    ],
    'kind of document': [
      sessions.flatMap(({ documents }) => documents.map(({ kind }) => kind)),
      documentKinds,
    ],
    'form of document': [
      sessions.flatMap(({ documents }) => documents.map(({ form }) => form)),
      documentForms,
    ],
    'kind of note': [
      sessions.flatMap(({ notes }) => notes.map(({ kind }) => kind)),
      ['minutes', 'text'],
    ],
  };
  for (const [name, [drawn, all]] of Object.entries(spread)) {
    test(name, () => expect(new Set(drawn)).toEqual(new Set(all)));
  }

  const shapes: Readonly<Record<string, (session: Session) => boolean>> = {
    'agenda without items': ({ agenda }) => agenda.length === 0,
    'agenda of a single item': ({ agenda }) => agenda.length === 1,
    'free paragraph': ({ freeParagraphs }) => freeParagraphs.length > 0,
    'edited paragraph': ({ overrides }) => Object.keys(overrides).length > 0,
    'left-out paragraph': ({ leftOut }) => leftOut.length > 0,
    'absent theme and mandate': ({ theme, mandate }) => !theme && !mandate,
  };
  for (const [name, has] of Object.entries(shapes)) {
    test(name, () => expect(sessions.filter(has).length).toBeGreaterThan(5));
  }
});
