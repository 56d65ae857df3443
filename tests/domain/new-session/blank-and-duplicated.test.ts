import fc from 'fast-check';
import { expect, it } from 'vitest';
import { blankSession } from '#shared/domain/new-session/blank-session.ts';
import { duplicatedSession } from '#shared/domain/new-session/duplicated-session.ts';
import { nextNumber } from '#shared/domain/new-session/next-number.ts';
import { sessionKinds, sessionSchema } from '#shared/domain/session.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { arbitrarySession } from '#tests/support/generated/arbitrary-session.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { bareSession } from '#tests/support/session-builders.ts';

const { body } = sampleSession().bodies[0];

it('a blank session is valid, whatever little is known of it', () => {
  for (const kind of sessionKinds) {
    for (const number of [undefined, 1]) {
      const session = blankSession('new', {
        bodies: [body],
        kind,
        number,
        date: '2007-05-02',
        language: 'fr',
      });
      expect(sessionSchema.safeParse(session).error).toBeUndefined();
      expect('number' in session).toBe(number !== undefined);
    }
  }
});

it('the bodies of a joint meeting count each for itself, so no symbol is proposed', () => {
  const facts = { kind: 'regular', number: 12, date: '2007-05-02', language: 'es' } as const;
  const session = blankSession('new', { ...facts, bodies: [body, body] });
  expect(session.bodies.map(({ symbols }) => symbols)).toEqual([{}, {}]);
});

it('the number proposed follows that of the body’s last meeting', () => {
  const meeting = (number: number | undefined, date: string, id = body.id) =>
    bareSession({
      ...(number !== undefined && { number }),
      date,
      bodies: [{ body: { ...body, id }, symbols: {} }],
    });
  expect(nextNumber([], body.id)).toBeUndefined();
  expect(nextNumber([meeting(undefined, '2007-05-02')], body.id)).toBeUndefined();
  const meetings = [
    meeting(1592, '2007-05-02'),
    meeting(1591, '2007-04-25'),
    meeting(1593, '2007-05-02'),
    meeting(undefined, '2007-06-01'),
    meeting(31, '2007-07-01', 'CAJP'),
  ];
  expect(nextNumber(meetings, body.id)).toBe(1594);
  expect(nextNumber(meetings, 'CAJP')).toBe(32);
});

it('a duplicate holds everything but the number, the symbols and the status', () => {
  fc.assert(
    fc.property(arbitrarySession(), (session) => {
      const copy = duplicatedSession(session, 'copy');
      expect(sessionSchema.safeParse(copy).error).toBeUndefined();
      expect(integrityProblems(copy)).toEqual(integrityProblems(session));
      const { number: _number, ...rest } = session;
      expect(copy).toEqual({
        ...rest,
        id: 'copy',
        status: 'preparation',
        bodies: session.bodies.map((each) => ({ body: each.body, symbols: {} })),
      });
    }),
  );
});

it('a new session begins as the office decided: place, names of the papers, spelling of the symbols', () => {
  const session = blankSession('new', {
    bodies: [body],
    kind: 'regular',
    number: 1600,
    date: '2007-06-27',
    language: 'es',
    office: {
      defaultPlace: { es: 'Salón Libertador Simón Bolívar' },
      paperNames: { report: { es: 'reseña' } },
      symbolSpelling: { od: 'point' },
    },
  });
  expect(session).toMatchObject({
    place: { es: 'Salón Libertador Simón Bolívar' },
    paperNames: { report: { es: 'reseña' } },
    bodies: [{ symbols: { orderOfBusiness: 'CP/OD.1600/07' } }],
  });
  expect(sessionSchema.safeParse(session).error).toBeUndefined();
});
