import { describe, expect, expectTypeOf, it } from 'vitest';
import { z } from 'zod';
import { applyCommand } from '#shared/commands/apply-command.ts';
import type { Command } from '#shared/commands/command.ts';
import { commandSchema } from '#shared/commands/command-schema.ts';
import { findRecord } from '#shared/commands/mapped-records.ts';
import type { ListName, RecordTypes } from '#shared/commands/record-types.ts';
import { clearableFields, settableFields } from '#shared/commands/settable-fields.ts';
import { type TextKind, textFields } from '#shared/commands/text-fields.ts';
import { agendaItemSchema } from '#shared/domain/agenda-item.ts';
import { agreementSchema } from '#shared/domain/agreement.ts';
import { distributedDocumentSchema } from '#shared/domain/distributed-document.ts';
import type { Session } from '#shared/domain/session.ts';
import { sessionSchema } from '#shared/domain/session.ts';
import { speakerSchema } from '#shared/domain/speaker.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';
import { anchor, registered, words } from './command-cases.ts';

it('the schema says of a command what its type says', () => {
  expectTypeOf<z.infer<typeof commandSchema>>().toExtend<Command>();
  expectTypeOf<Command>().toExtend<z.infer<typeof commandSchema>>();
});

it.each([
  ['an unknown kind', { kind: 'forget' }],
  ['a field of another record', { kind: 'set', record: 'topic', id: 't', fields: { name: 'x' } }],
  ['the id of a record', { kind: 'set', record: 'item', id: 'a', fields: { id: 'b' } }],
  [
    'a field that must be there, cleared',
    { kind: 'clear', record: 'item', id: 'a', field: 'label' },
  ],
  [
    'a record in a list of others',
    { kind: 'insert', list: 'item.topics', owner: 'a', index: 0, records: [agendaItem('b')] },
  ],
  ['a list of notes', { kind: 'move', list: 'session.notes', owner: 'bare', index: 0, ids: [] }],
  [
    'an index before the first',
    { kind: 'move', list: 'session.agenda', owner: 'bare', index: -1, ids: [] },
  ],
])('%s is no command', (_, value) => {
  expect(commandSchema.safeParse(value).success).toBe(false);
});

describe('every field that a record can do without can be cleared', () => {
  const schemas = {
    session: sessionSchema,
    item: agendaItemSchema,
    speaker: speakerSchema,
    agreement: agreementSchema,
    document: distributedDocumentSchema,
  } satisfies Record<keyof typeof clearableFields, z.ZodObject>;
  it.each(Object.entries(schemas))('%s', (kind, schema) => {
    const optional = Object.entries(schema.shape)
      .filter(([, field]) => field instanceof z.ZodOptional)
      .map(([name]) => name);
    expect(Reflect.get(clearableFields, kind)).toEqual(optional);
  });

  it('and no other kind of record has one', () => {
    for (const [kind, { shape }] of Object.entries(settableFields)) {
      if (kind in schemas) continue;
      for (const field of Object.values(shape)) {
        expect(field.unwrap()).not.toBeInstanceOf(z.ZodOptional);
      }
    }
  });
});

const full: Session = bareSession({
  chair: { id: 'chair', name: 'Ana' },
  mandate: { symbol: 'AG/RES. 1', organ: bareSession().bodies[0].body },
  agenda: [
    agendaItem('election', {
      speakers: [{ id: 's1', name: 'Uno' }],
      topics: [{ id: 't1', text: {} }],
      proceedings: [{ id: 'p1', text: { es: [anchor('n1')] } }],
      comments: [{ id: 'c1', author: 'Ana', at: '2007-05-02T14:30:00Z', text: '' }],
      outcome: {
        kind: 'elected',
        elected: [{ id: 's2', name: 'Dos' }],
        byAcclamation: true,
        proposedBy: [],
        secondedBy: [],
      },
      children: [agendaItem('below', { outcome: { kind: 'postponed', by: [] } })],
    }),
  ],
  agreements: [{ id: 'g1', verb: 'other', text: {}, addressees: [], followUp: { status: 'none' } }],
  documents: [
    {
      ...registered('d1', 'CP/doc. 1/07'),
      attachments: [{ id: 'f1', name: 'a.pdf', sha256: 'a1'.repeat(32), size: 1 }],
    },
  ],
  notes: [{ kind: 'text', id: 'n1', text: {} }],
  freeParagraphs: [{ id: 'r1', paper: 'report', after: 'g1.line', text: {} }],
});

describe('every text can be written', () => {
  const owners: Readonly<Record<TextKind, RecordTypes[TextKind]['id']>> = {
    session: 'bare',
    item: 'election',
    speaker: 's2',
    topic: 't1',
    proceedings: 'p1',
    agreement: 'g1',
    document: 'd1',
    note: 'n1',
    freeParagraph: 'r1',
  };
  const texts = Object.entries(textFields).flatMap(([record, fields]) =>
    fields.map((field) => [record, field] as const),
  );
  it.each(texts)('%s.%s', (record, field) => {
    const owner = field === 'until' ? 'below' : Reflect.get(owners, record);
    const command = commandSchema.parse({
      kind: 'setText',
      record,
      id: owner,
      field,
      language: 'pt',
      inlines: words('Escrito aqui'),
    });
    const next = applyCommand(full, command);
    expect(JSON.stringify(next)).toContain('"pt":[{"kind":"text","text":"Escrito aqui"}]');
    const emptied = applyCommand(next, commandSchema.parse({ ...command, inlines: [] }));
    expect(JSON.stringify(emptied)).not.toContain('Escrito aqui');
  });
});

describe('records go into every list, move within it, and leave it', () => {
  const text = {};
  const inserts: {
    readonly [Name in ListName]: Extract<Command, { readonly list: Name; readonly kind: 'insert' }>;
  } = {
    'session.agenda': {
      kind: 'insert',
      list: 'session.agenda',
      owner: 'bare',
      index: 1,
      records: [agendaItem('new')],
    },
    'session.agreements': {
      kind: 'insert',
      list: 'session.agreements',
      owner: 'bare',
      index: 1,
      records: [{ id: 'new', verb: 'other', text, addressees: [], followUp: { status: 'none' } }],
    },
    'session.documents': {
      kind: 'insert',
      list: 'session.documents',
      owner: 'bare',
      index: 1,
      records: [registered('new', 'CP/doc. 2/07')],
    },
    'session.freeParagraphs': {
      kind: 'insert',
      list: 'session.freeParagraphs',
      owner: 'bare',
      index: 1,
      records: [{ id: 'new', paper: 'report', after: 'd1.line', text }],
    },
    'item.children': {
      kind: 'insert',
      list: 'item.children',
      owner: 'election',
      index: 1,
      records: [agendaItem('new')],
    },
    'item.speakers': {
      kind: 'insert',
      list: 'item.speakers',
      owner: 'election',
      index: 1,
      records: [{ id: 'new', name: '' }],
    },
    'item.elected': {
      kind: 'insert',
      list: 'item.elected',
      owner: 'election',
      index: 1,
      records: [{ id: 'new', name: '' }],
    },
    'item.topics': {
      kind: 'insert',
      list: 'item.topics',
      owner: 'election',
      index: 1,
      records: [{ id: 'new', text }],
    },
    'item.proceedings': {
      kind: 'insert',
      list: 'item.proceedings',
      owner: 'election',
      index: 1,
      records: [{ id: 'new', text }],
    },
    'item.comments': {
      kind: 'insert',
      list: 'item.comments',
      owner: 'election',
      index: 1,
      records: [{ id: 'new', author: '', at: '2007-05-02T14:30:00Z', text: '' }],
    },
    'document.attachments': {
      kind: 'insert',
      list: 'document.attachments',
      owner: 'd1',
      index: 1,
      records: [{ id: 'new', name: 'b.pdf', sha256: 'b2'.repeat(32), size: 2 }],
    },
  };
  const kinds: { readonly [Name in ListName]: Extract<Command, { kind: 'remove' }>['record'] } = {
    'session.agenda': 'item',
    'session.agreements': 'agreement',
    'session.documents': 'document',
    'session.freeParagraphs': 'freeParagraph',
    'item.children': 'item',
    'item.speakers': 'speaker',
    'item.elected': 'speaker',
    'item.topics': 'topic',
    'item.proceedings': 'proceedings',
    'item.comments': 'comment',
    'document.attachments': 'attachment',
  };
  it.each(Object.values(inserts))('$list', (insert) => {
    const { list, owner } = insert;
    const record = kinds[list];
    expect(commandSchema.parse(insert)).toEqual(insert);
    const inserted = applyCommand(full, insert);
    expect(findRecord(inserted, record, 'new')).toEqual(insert.records[0]);
    const moved = applyCommand(inserted, { kind: 'move', list, owner, index: 0, ids: ['new'] });
    expect(moved).not.toEqual(inserted);
    const back = applyCommand(moved, { kind: 'move', list, owner, index: 1, ids: ['new'] });
    expect(back).toEqual(inserted);
    expect(applyCommand(back, { kind: 'remove', record, ids: ['new'] })).toEqual(full);
  });
});
