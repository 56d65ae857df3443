import type { Command, CommandKind } from '#shared/commands/command.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import type { Inline } from '#shared/domain/inline.ts';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';

/** A command of one kind on a session, with the fields of the session that it changes. */
export interface CommandCase<Kind extends CommandKind = CommandKind> {
  readonly name: string;
  readonly session: Session;
  readonly command: Extract<Command, { readonly kind: Kind }>;
  readonly expected: Partial<Session>;
}

export function words(text: string): readonly Inline[] {
  return [{ kind: 'text', text }];
}

export function anchor(note: string): Inline {
  return { kind: 'note', note };
}

export function registered(id: string, symbol: string): DistributedDocument {
  return {
    id,
    symbol,
    title: plainText('es', `Documento ${id}`),
    kind: 'other',
    languages: ['es'],
    form: 'symbol title',
    attachments: [],
  };
}

const note = { kind: 'text' as const, id: 'n1', text: plainText('es', 'Nota') };
export const noted: AgendaItem = agendaItem('a', {
  label: { es: [...words('Punto'), anchor('n1')], en: [anchor('n1')] },
});
/** Three items; the first has two below it, of which the first has one. */
export const outline: readonly AgendaItem[] = [
  agendaItem('a', {
    children: [agendaItem('a1', { children: [agendaItem('a1x')] }), agendaItem('a2')],
  }),
  agendaItem('b'),
  agendaItem('c'),
];
const line = 'report/es/a.line';
const paragraph = { paper: 'report', paragraph: 'a.line' } as const;
const override = { text: words('Escrito a mano'), composedThen: 'Punto a.' };

/** At least one case for each kind of command: the compiler asks for the missing ones. */
export const commandCases: {
  readonly [Kind in CommandKind]: readonly [CommandCase<Kind>, ...CommandCase<Kind>[]];
} = {
  set: [
    {
      name: 'sets the date and the number of the session at once',
      session: bareSession(),
      command: {
        kind: 'set',
        record: 'session',
        id: 'bare',
        fields: { date: '2007-05-03', number: 1592 },
      },
      expected: { date: '2007-05-03', number: 1592 },
    },
    {
      name: 'sets the kind of an item below another, with the form that it proposes',
      session: bareSession({ agenda: outline }),
      command: {
        kind: 'set',
        record: 'item',
        id: 'a2',
        fields: { kind: 'minutes', form: 'label: speakers' },
      },
      expected: {
        agenda: [
          agendaItem('a', {
            children: [
              agendaItem('a1', { children: [agendaItem('a1x')] }),
              agendaItem('a2', { kind: 'minutes', form: 'label: speakers' }),
            ],
          }),
          agendaItem('b'),
          agendaItem('c'),
        ],
      },
    },
    {
      name: 'sets the name of the chair',
      session: bareSession({ chair: { id: 's1', name: 'Ana' } }),
      command: { kind: 'set', record: 'speaker', id: 's1', fields: { name: 'Ana María' } },
      expected: { chair: { id: 's1', name: 'Ana María' } },
    },
  ],
  replaceWords: [
    {
      name: 'replaces words in texts, names and rewritten paragraphs, but where it is told not to',
      session: bareSession({
        theme: { es: words('La sesión y la Sesión') },
        chair: { id: 's1', name: 'Ana Sesión' },
        overrides: { 'report/es/session.opening': { text: words('Sesion'), composedThen: '' } },
      }),
      command: {
        kind: 'replaceWords',
        query: { words: 'sesion', matchCase: false, wholeWords: false, matchAccents: false },
        by: 'reunión',
        except: ['session.theme/es/1'],
      },
      expected: {
        theme: { es: words('La reunión y la Sesión') },
        chair: { id: 's1', name: 'Ana Reunión' },
        overrides: { 'report/es/session.opening': { text: words('Reunión'), composedThen: '' } },
      },
    },
  ],
  clear: [
    {
      name: 'takes the outcome of an item away, with the note in its words',
      session: bareSession({
        agenda: [
          agendaItem('a', {
            outcome: { kind: 'postponed', by: [], until: { es: [anchor('n1')] } },
          }),
        ],
        notes: [note],
      }),
      command: { kind: 'clear', record: 'item', id: 'a', field: 'outcome' },
      expected: { agenda: [agendaItem('a')], notes: [] },
    },
  ],
  setText: [
    {
      name: 'writes the English version of a label',
      session: bareSession({ agenda: [agendaItem('a')] }),
      command: {
        kind: 'setText',
        record: 'item',
        id: 'a',
        field: 'label',
        language: 'en',
        inlines: words('Item a'),
      },
      expected: {
        agenda: [agendaItem('a', { label: { es: words('Punto a'), en: words('Item a') } })],
      },
    },
    {
      name: 'removes a version that has no words left',
      session: bareSession({ theme: { es: words('Tema'), en: words('Theme') } }),
      command: {
        kind: 'setText',
        record: 'session',
        id: 'bare',
        field: 'theme',
        language: 'en',
        inlines: [],
      },
      expected: { theme: { es: words('Tema') } },
    },
    {
      name: 'writes the first words of a subject that was absent, with a note',
      session: bareSession({ agenda: [agendaItem('a')] }),
      command: {
        kind: 'setText',
        record: 'item',
        id: 'a',
        field: 'subject',
        language: 'es',
        inlines: [...words('Asunto'), anchor('n1')],
        notes: [note],
      },
      expected: {
        agenda: [agendaItem('a', { subject: { es: [...words('Asunto'), anchor('n1')] } })],
        notes: [note],
      },
    },
    {
      name: 'keeps a note whose anchor stays in another version',
      session: bareSession({ agenda: [noted], notes: [note] }),
      command: {
        kind: 'setText',
        record: 'item',
        id: 'a',
        field: 'label',
        language: 'es',
        inlines: words('Punto'),
      },
      expected: {
        agenda: [agendaItem('a', { label: { es: words('Punto'), en: [anchor('n1')] } })],
      },
    },
    {
      name: 'removes the note whose last anchor goes',
      session: bareSession({
        agenda: [agendaItem('a', { label: { es: [...words('Punto'), anchor('n1')] } })],
        notes: [note],
      }),
      command: {
        kind: 'setText',
        record: 'item',
        id: 'a',
        field: 'label',
        language: 'es',
        inlines: words('Punto'),
      },
      expected: { agenda: [agendaItem('a', { label: { es: words('Punto') } })], notes: [] },
    },
  ],
  insert: [
    {
      name: 'inserts items with their notes between others',
      session: bareSession({ agenda: [agendaItem('x'), agendaItem('y')] }),
      command: {
        kind: 'insert',
        list: 'session.agenda',
        owner: 'bare',
        index: 1,
        records: [noted, agendaItem('b')],
        notes: [note],
      },
      expected: {
        agenda: [agendaItem('x'), noted, agendaItem('b'), agendaItem('y')],
        notes: [note],
      },
    },
    {
      name: 'takes an index beyond the end for the end',
      session: bareSession({ agenda: [agendaItem('x')] }),
      command: {
        kind: 'insert',
        list: 'item.topics',
        owner: 'x',
        index: 99,
        records: [{ id: 't', text: {} }],
      },
      expected: { agenda: [agendaItem('x', { topics: [{ id: 't', text: {} }] })] },
    },
  ],
  remove: [
    {
      name: 'removes items of any level with all that stands below, and what was done to them by hand',
      session: bareSession({
        agenda: [
          ...outline,
          agendaItem('d', { topics: [{ id: 't', text: { es: [anchor('n1')] } }] }),
        ],
        notes: [note],
        overrides: { 'report/es/t.line': override, 'report/es/c.line': override },
        leftOut: [
          { paper: 'report', paragraph: 'a1x.line' },
          { paper: 'report', paragraph: 'b.line' },
        ],
      }),
      command: { kind: 'remove', record: 'item', ids: ['a1', 'd', 'gone'] },
      expected: {
        agenda: [
          agendaItem('a', { children: [agendaItem('a2')] }),
          agendaItem('b'),
          agendaItem('c'),
        ],
        notes: [],
        overrides: { 'report/es/c.line': override },
        leftOut: [{ paper: 'report', paragraph: 'b.line' }],
      },
    },
    {
      name: 'removes a document that nothing cites',
      session: bareSession({
        documents: [registered('d1', 'CP/doc. 1/07'), registered('d2', 'CP/doc. 2/07')],
      }),
      command: { kind: 'remove', record: 'document', ids: ['d1'] },
      expected: { documents: [registered('d2', 'CP/doc. 2/07')] },
    },
    {
      name: 'removes items that cite each other together',
      session: bareSession({ agenda: [agendaItem('a', { continues: 'b' }), agendaItem('b')] }),
      command: { kind: 'remove', record: 'item', ids: ['a', 'b'] },
      expected: { agenda: [] },
    },
  ],
  move: [
    {
      name: 'moves items between levels, in the order given',
      session: bareSession({ agenda: outline }),
      command: { kind: 'move', list: 'item.children', owner: 'b', index: 0, ids: ['c', 'a2'] },
      expected: {
        agenda: [
          agendaItem('a', { children: [agendaItem('a1', { children: [agendaItem('a1x')] })] }),
          agendaItem('b', { children: [agendaItem('c'), agendaItem('a2')] }),
        ],
      },
    },
    {
      name: 'counts the records that stay',
      session: bareSession({ agenda: [agendaItem('x'), agendaItem('y'), agendaItem('z')] }),
      command: { kind: 'move', list: 'session.agenda', owner: 'bare', index: 1, ids: ['x'] },
      expected: { agenda: [agendaItem('y'), agendaItem('x'), agendaItem('z')] },
    },
    {
      name: 'keeps what stands below a moved item where it is, though it is named as well',
      session: bareSession({ agenda: outline }),
      command: {
        kind: 'move',
        list: 'session.agenda',
        owner: 'bare',
        index: 9,
        ids: ['a1', 'a1x'],
      },
      expected: {
        agenda: [
          agendaItem('a', { children: [agendaItem('a2')] }),
          agendaItem('b'),
          agendaItem('c'),
          agendaItem('a1', { children: [agendaItem('a1x')] }),
        ],
      },
    },
  ],
  indent: [
    {
      name: 'puts items below the one before them',
      session: bareSession({ agenda: outline }),
      command: { kind: 'indent', ids: ['c', 'b'] },
      expected: {
        agenda: [
          agendaItem('a', {
            children: [
              agendaItem('a1', { children: [agendaItem('a1x')] }),
              agendaItem('a2'),
              agendaItem('b'),
              agendaItem('c'),
            ],
          }),
        ],
      },
    },
  ],
  outdent: [
    {
      name: 'puts an item behind its parent and takes along the siblings that followed it',
      session: bareSession({ agenda: outline }),
      command: { kind: 'outdent', ids: ['a1'] },
      expected: {
        agenda: [
          agendaItem('a'),
          agendaItem('a1', { children: [agendaItem('a1x'), agendaItem('a2')] }),
          agendaItem('b'),
          agendaItem('c'),
        ],
      },
    },
    {
      name: 'outdents siblings one behind the other',
      session: bareSession({ agenda: outline }),
      command: { kind: 'outdent', ids: ['a1', 'a2'] },
      expected: {
        agenda: [
          agendaItem('a'),
          agendaItem('a1', { children: [agendaItem('a1x')] }),
          agendaItem('a2'),
          agendaItem('b'),
          agendaItem('c'),
        ],
      },
    },
  ],
  putNote: [
    {
      name: 'makes a note the standard pointer to the minutes',
      session: bareSession({ agenda: [noted], notes: [note] }),
      command: { kind: 'putNote', note: { kind: 'minutes', id: 'n1' } },
      expected: { notes: [{ kind: 'minutes', id: 'n1' }] },
    },
  ],
  removeNote: [
    {
      name: 'removes a note with its anchors in texts and overrides, and the version that was nothing else',
      session: bareSession({
        agenda: [noted],
        notes: [note],
        overrides: { [line]: { text: [...words('Antes'), anchor('n1')], composedThen: '' } },
      }),
      command: { kind: 'removeNote', note: 'n1' },
      expected: {
        agenda: [agendaItem('a', { label: { es: words('Punto') } })],
        notes: [],
        overrides: { [line]: { text: words('Antes'), composedThen: '' } },
      },
    },
  ],
  setOverride: [
    {
      name: 'overrides a paragraph, with a note',
      session: bareSession({ agenda: [agendaItem('a')] }),
      command: {
        kind: 'setOverride',
        key: line,
        override: { text: [...words('Escrito'), anchor('n1')], composedThen: 'Punto a.' },
        notes: [note],
      },
      expected: {
        overrides: {
          [line]: { text: [...words('Escrito'), anchor('n1')], composedThen: 'Punto a.' },
        },
        notes: [note],
      },
    },
    {
      name: 'overrides a paragraph of the session itself',
      session: bareSession(),
      command: { kind: 'setOverride', key: 'report/es/session.opening', override },
      expected: { overrides: { 'report/es/session.opening': override } },
    },
  ],
  clearOverride: [
    {
      name: 'gives a paragraph back to composition, without the note that stood only there',
      session: bareSession({
        agenda: [agendaItem('a')],
        overrides: {
          [line]: { text: [anchor('n1')], composedThen: '' },
          'report/en/a.line': override,
        },
        notes: [note],
      }),
      command: { kind: 'clearOverride', key: line },
      expected: { overrides: { 'report/en/a.line': override }, notes: [] },
    },
  ],
  leaveOut: [
    {
      name: 'leaves a paragraph out of a paper',
      session: bareSession({ agenda: [agendaItem('a')] }),
      command: { kind: 'leaveOut', paragraph },
      expected: { leftOut: [paragraph] },
    },
  ],
  putBack: [
    {
      name: 'puts a paragraph back, in the one paper',
      session: bareSession({
        agenda: [agendaItem('a')],
        leftOut: [paragraph, { ...paragraph, paper: 'orderOfBusiness' }],
      }),
      command: { kind: 'putBack', paragraph },
      expected: { leftOut: [{ ...paragraph, paper: 'orderOfBusiness' }] },
    },
  ],
  replace: [
    {
      name: 'restores a kept state',
      session: bareSession({ agenda: outline, status: 'draft' }),
      command: {
        kind: 'replace',
        session: bareSession({ agenda: [noted], notes: [note], status: 'draft' }),
      },
      expected: {
        ...bareSession({ agenda: [noted], notes: [note], status: 'draft' }),
      },
    },
  ],
};
