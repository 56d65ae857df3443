import { describe, expect, it } from 'vitest';
import { sessionSchema } from '#shared/domain/session.ts';
import { compareIncoming, incomingSteps } from '#shared/format/incoming-session.ts';
import { sessionDifferences } from '#shared/format/session-differences.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

const agenda = [agendaItem('a', { children: [agendaItem('a1')] }), agendaItem('b')];
const session = bareSession({ id: 's', agenda });

describe('the differences between two states of a session', () => {
  it('are none between a session and itself', () => {
    expect(sessionDifferences(session, structuredClone(session))).toEqual([]);
  });

  it('name the fields, items and records that changed, came or went', () => {
    const other = {
      ...session,
      date: '2007-05-09',
      agenda: [
        agendaItem('a', { children: [agendaItem('a1', { ending: 'none' })] }),
        agendaItem('c'),
      ],
      agreements: [],
      leftOut: [{ paper: 'report', paragraph: 'a.line' }],
    } as const;
    expect(sessionDifferences(session, other)).toEqual([
      { part: { kind: 'field', field: 'date' }, change: 'changed' },
      { part: { kind: 'field', field: 'leftOut' }, change: 'changed' },
      { part: { kind: 'item', id: 'b' }, change: 'removed' },
      { part: { kind: 'item', id: 'a1' }, change: 'changed' },
      { part: { kind: 'item', id: 'c' }, change: 'added' },
    ]);
  });

  it('tell that items were only moved', () => {
    const moved = { ...session, agenda: agenda.toReversed() };
    expect(sessionDifferences(session, moved)).toEqual([
      { part: { kind: 'itemOrder' }, change: 'changed' },
    ]);
  });
});

describe('a session that comes in', () => {
  const here = { session, savedAt: '2026-05-01T10:00:00.000Z', savedBy: 'Ana' };
  const incoming = {
    session: { ...session, date: '2007-05-09' },
    savedAt: '2026-05-02T10:00:00.000Z',
    savedBy: 'Bruno',
    binned: '2026-05-03T10:00:00.000Z',
  };

  it('is new, the same, or shown beside the one here with what differs', () => {
    expect(compareIncoming(undefined, incoming)).toEqual({ kind: 'new' });
    expect(compareIncoming(here, { session })).toEqual({ kind: 'same' });
    expect(compareIncoming(here, incoming)).toEqual({
      kind: 'differs',
      here,
      incoming,
      differences: [{ part: { kind: 'field', field: 'date' }, change: 'changed' }],
    });
  });

  it('stands beside the one here under an id of its own when both are kept', () => {
    expect(incomingSteps('keepBoth', incoming, 'new')).toMatchObject([
      { kind: 'write', value: { session: { id: 'new', date: '2007-05-09' } } },
    ]);
  });

  it('takes the place of the one here only after a snapshot of that, and out of the bin', () => {
    const steps = incomingSteps('takeTheirs', incoming, 'new');
    expect(steps).toMatchObject([
      { kind: 'keepSnapshot', of: 's' },
      { kind: 'write', value: { session: { id: 's', date: '2007-05-09' } } },
    ]);
    expect(JSON.stringify(steps)).not.toContain('binned');
  });

  it('changes nothing when mine is kept', () => {
    expect(incomingSteps('keepMine', incoming, 'new')).toEqual([]);
  });
});

it('every field of a session is compared, whole or record by record', () => {
  const records = ['id', 'agenda', 'agreements', 'documents', 'notes', 'freeParagraphs'];
  const fields = Object.keys(sessionSchema.shape).filter((field) => !records.includes(field));
  for (const field of fields) {
    const other = { ...session, [field]: 'something else' };
    expect(sessionDifferences(session, other), field).toEqual([
      { part: { kind: 'field', field }, change: 'changed' },
    ]);
  }
});
