import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countsOf } from '#shared/domain/new-session/carried-counts.ts';
import {
  type CarriedPart,
  carriedParts,
  sessionFromPast,
} from '#shared/domain/new-session/session-from-past.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { type Session, sessionSchema } from '#shared/domain/session.ts';
import { visitBonds } from '#shared/domain/session-bonds.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { arbitrarySession } from '#tests/support/generated/arbitrary-session.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

function newIds(): () => RecordId {
  let last = 0;
  return () => `fresh-${++last}`;
}

function recordsOf(session: Session): readonly RecordId[] {
  const ids: RecordId[] = [];
  visitBonds(session, { record: (id) => ids.push(id) });
  return ids;
}

const facts = { number: 1600, date: '2008-05-07', kind: 'special' } as const;

function next(past: Session, ...carried: readonly CarriedPart[]): Session {
  return sessionFromPast(past, 'next', facts, new Set(carried), newIds());
}

const everyChoice = fc.tuple(arbitrarySession(), fc.subarray([...carriedParts]));

describe('whatever is carried over from whatever session', () => {
  it('the new session is valid and whole, with records of its own', () => {
    fc.assert(
      fc.property(everyChoice, ([past, carried]) => {
        const session = next(past, ...carried);
        expect(sessionSchema.safeParse(session).error).toBeUndefined();
        expect(integrityProblems(session)).toEqual([]);
        const old = new Set(recordsOf(past));
        expect(recordsOf(session).filter((id) => old.has(id))).toEqual([]);
      }),
    );
  });

  it('nothing of what happened in the past session is in the new one', () => {
    fc.assert(
      fc.property(everyChoice, ([past, carried]) => {
        const session = next(past, ...carried);
        const { outcomes, proceedings, comments, corrections } = countsOf(session);
        expect([outcomes, proceedings, comments, corrections]).toEqual([0, 0, 0, 0]);
        const { status, quorum, start, end } = session;
        expect({ status, quorum, start, end }).toEqual({ status: 'preparation', quorum: [] });
      }),
    );
  });

  it('the past session stays as it was', () => {
    fc.assert(
      fc.property(everyChoice, ([past, carried]) => {
        const before = JSON.stringify(past);
        next(past, ...carried);
        expect(JSON.stringify(past)).toBe(before);
      }),
    );
  });

  it('what is carried in full keeps every item, topic, speaker, document and agreement', () => {
    fc.assert(
      fc.property(arbitrarySession(), (past) => {
        const { items, topics, speakers, documents, agreements } = countsOf(past);
        expect(countsOf(next(past, ...carriedParts))).toMatchObject({
          items,
          topics,
          speakers,
          documents,
          agreements,
        });
      }),
    );
  });
});

it('number, date and the symbols that follow from them move on', () => {
  const session = next(sampleSession(), ...carriedParts);
  expect(session).toMatchObject({ number: 1600, date: '2008-05-07' });
  expect(session.bodies[0].symbols).toEqual({
    orderOfBusiness: 'CP/OD-1600/08',
    minutes: 'CP/ACTA 1600/08',
  });
});

it('a citation of a document that is not carried leaves with its parentheses', () => {
  const past = bareSession({
    documents: [
      {
        id: 'd1',
        symbol: 'CP/INF. 1/07',
        title: {},
        kind: 'note',
        languages: [],
        form: 'symbol title',
        attachments: [],
      },
      {
        id: 'd2',
        symbol: 'CP/INF. 2/07',
        title: {},
        kind: 'note',
        languages: [],
        form: 'symbol title',
        attachments: [],
      },
    ],
    agenda: [
      agendaItem('a', {
        label: {
          es: [
            { kind: 'text', text: 'Nota de la Misión (' },
            { kind: 'reference', target: { kind: 'document', id: 'd1' } },
            { kind: 'text', text: ' y ' },
            { kind: 'reference', target: { kind: 'document', id: 'd2' } },
            { kind: 'text', text: '), presentada hoy según ' },
            { kind: 'reference', target: { kind: 'document', id: 'd1' } },
            { kind: 'text', text: '.' },
          ],
        },
        documents: ['d1', 'd2'],
      }),
    ],
  });
  expect(next(past, 'agenda').agenda[0]).toMatchObject({
    label: { es: [{ kind: 'text', text: 'Nota de la Misión, presentada hoy según.' }] },
    documents: [],
  });
  const kept = next(past, 'agenda', 'documents');
  expect(kept.agenda[0]?.documents).toEqual(kept.documents.map(({ id }) => id));
});

it('a line that only cited what is not carried goes with it', () => {
  const cites = { es: [{ kind: 'reference', target: { kind: 'theme' } } as const] };
  const past = bareSession({
    theme: { es: [{ kind: 'text', text: 'Migración' }] },
    agenda: [agendaItem('a', { topics: [{ id: 't', text: cites }] })],
  });
  expect(next(past, 'agenda', 'topics').agenda[0]?.topics).toEqual([]);
  expect(next(past, 'agenda', 'topics', 'theme').agenda[0]?.topics).toHaveLength(1);
});

it('a pending follow-up goes on with its agreement, a finished one does not', () => {
  const agreement = {
    verb: 'takeNote',
    text: { es: [{ kind: 'text', text: 'de la nota' }] },
    addressees: [],
  } as const;
  const past = bareSession({
    agreements: [
      { ...agreement, id: 'a', followUp: { status: 'pending', responsible: 'CAJP' } },
      { ...agreement, id: 'b', followUp: { status: 'done', responsible: 'CAJP' } },
    ],
  });
  expect(next(past, 'agreements').agreements.map(({ followUp }) => followUp)).toEqual([
    { status: 'pending', responsible: 'CAJP' },
    { status: 'none' },
  ]);
  expect(next(past).agreements).toEqual([]);
});
