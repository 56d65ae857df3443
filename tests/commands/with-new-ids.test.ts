import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applyCommand } from '#shared/commands/apply-command.ts';
import { withNewIds } from '#shared/commands/with-new-ids.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { type Session, sessionSchema } from '#shared/domain/session.ts';
import { visitBonds } from '#shared/domain/session-bonds.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { arbitrarySession } from '#tests/support/generated/arbitrary-session.ts';
import { idCounter } from '#tests/support/generated/sketch.ts';
import { agendaItem } from '#tests/support/session-builders.ts';
import { anchor, words } from './command-cases.ts';

function newIds(): () => RecordId {
  const fresh = idCounter();
  return () => fresh('new');
}

it('citations within the copied tree follow the copies, others stay', () => {
  const tree = agendaItem('a', {
    label: {
      es: [
        { kind: 'reference', target: { kind: 'item', id: 'a1' } },
        { kind: 'reference', target: { kind: 'item', id: 'outside' } },
        { kind: 'reference', target: { kind: 'document', id: 'd1' } },
      ],
    },
    documents: ['d1'],
    outcome: {
      kind: 'adoptedAsAmended',
      by: [],
      reservations: [],
      amendments: [{ kind: 'withdrawn', item: 'a1', by: [] }],
    },
    children: [agendaItem('a1', { continues: 'a' })],
  });
  const { records } = withNewIds([tree], [], newIds());
  expect(records).toStrictEqual([
    agendaItem('new-1', {
      label: {
        es: [
          { kind: 'reference', target: { kind: 'item', id: 'new-2' } },
          { kind: 'reference', target: { kind: 'item', id: 'outside' } },
          { kind: 'reference', target: { kind: 'document', id: 'd1' } },
        ],
      },
      documents: ['d1'],
      outcome: {
        kind: 'adoptedAsAmended',
        by: [],
        reservations: [],
        amendments: [{ kind: 'withdrawn', item: 'new-2', by: [] }],
      },
      children: [agendaItem('new-2', { label: { es: words('Punto a1') }, continues: 'new-1' })],
    }),
  ]);
});

it('a note is copied once for its anchors in all versions, and an anchor without a note is dropped', () => {
  const item = agendaItem('a', {
    label: { es: [anchor('n1'), anchor('lost')], en: [anchor('n1')] },
  });
  const citing = {
    es: [{ kind: 'reference' as const, target: { kind: 'item' as const, id: 'a' } }],
  };
  const { records, notes } = withNewIds(
    [item],
    [
      { kind: 'minutes', id: 'other' },
      { kind: 'text', id: 'n1', text: citing },
    ],
    newIds(),
  );
  expect(records[0]?.label).toEqual({ es: [anchor('new-2')], en: [anchor('new-2')] });
  expect(notes).toEqual([
    {
      kind: 'text',
      id: 'new-2',
      text: { es: [{ kind: 'reference', target: { kind: 'item', id: 'new-1' } }] },
    },
  ]);
});

it('a note in the words of a copied note is copied too', () => {
  const item = agendaItem('a', { label: { es: [anchor('n1')] } });
  const { notes } = withNewIds(
    [item],
    [
      { kind: 'text', id: 'n1', text: { es: [anchor('n2')] } },
      { kind: 'minutes', id: 'n2' },
    ],
    newIds(),
  );
  expect(notes).toEqual([
    { kind: 'text', id: 'new-2', text: { es: [anchor('new-3')] } },
    { kind: 'minutes', id: 'new-3' },
  ]);
});

function idsOf(session: Session): ReadonlySet<RecordId> {
  const ids = new Set<RecordId>();
  visitBonds(session, { record: (id) => ids.add(id) });
  return ids;
}

it('a whole agenda can be pasted beside itself: no record is shared, and the session stays sound', () => {
  fc.assert(
    fc.property(arbitrarySession(), (session) => {
      const copied = withNewIds(session.agenda, session.notes, newIds());
      expect(JSON.parse(JSON.stringify(copied))).toStrictEqual(copied);
      const pasted = applyCommand(session, {
        kind: 'insert',
        list: 'session.agenda',
        owner: session.id,
        index: 0,
        ...copied,
      });
      expect(sessionSchema.safeParse(pasted).error).toBeUndefined();
      expect(integrityProblems(pasted)).toEqual([]);
      const own = { ...session, agreements: [], documents: [], notes: [], freeParagraphs: [] };
      const { chair: _, ...agendaOnly } = own;
      expect(idsOf(pasted).size - idsOf(session).size).toBe(
        idsOf(agendaOnly).size + copied.notes.length,
      );
    }),
    { seed: 1592, numRuns: 60 },
  );
});
