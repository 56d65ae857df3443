import { describe, expect, it } from 'vitest';
import { applyCommand } from '#shared/commands/apply-command.ts';
import type { Command } from '#shared/commands/command.ts';
import type { Session } from '#shared/domain/session.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { plainText } from '#shared/domain/text.ts';
import { largeSession } from '#tests/support/generated/large-session.ts';
import { deepFrozen, proveCommand } from '#tests/support/prove-command.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';
import { anchor, commandCases, noted, outline, registered, words } from './command-cases.ts';

for (const [kind, cases] of Object.entries(commandCases)) {
  describe(kind, () => {
    for (const { name, session, command, expected } of cases)
      it(name, () => void proveCommand(session, command, expected));
  });
}

const note = { kind: 'minutes' as const, id: 'n1' };
const cited = bareSession({
  agenda: [
    ...outline,
    agendaItem('d', { documents: ['d1'], continues: 'b' }),
    agendaItem('e', {
      label: {
        es: [
          { kind: 'reference', target: { kind: 'theme' } },
          { kind: 'reference', target: { kind: 'document', id: 'd2' } },
          anchor('n1'),
        ],
      },
    }),
  ],
  documents: [registered('d1', 'CP/doc. 1/07'), registered('d2', 'CP/doc. 2/07')],
  agreements: [
    {
      id: 'g1',
      verb: 'takeNote',
      text: plainText('es', 'el informe'),
      addressees: [],
      item: 'a1x',
      followUp: { status: 'none' },
    },
  ],
  notes: [note],
  theme: { es: words('Tema') },
});

function label(id: string, ...inlines: NonNullable<Session['theme']>['es'] & object): Command {
  return { kind: 'setText', record: 'item', id, field: 'label', language: 'es', inlines };
}

describe('an edit that changes nothing gives back the very session', () => {
  const withOverride = { 'report/es/a.line': { text: words('x'), composedThen: '' } };
  const unchanged: readonly (readonly [string, Session, Command])[] = [
    [
      'a field set to what it is',
      cited,
      { kind: 'set', record: 'document', id: 'd1', fields: { languages: ['es'] } },
    ],
    ['no field at all', cited, { kind: 'set', record: 'item', id: 'a', fields: {} }],
    [
      'a field cleared that is absent',
      cited,
      { kind: 'clear', record: 'item', id: 'a', field: 'outcome' },
    ],
    ['the words that are there', cited, label('a', { text: 'Punto a', kind: 'text' })],
    [
      'no words where there were none',
      cited,
      {
        kind: 'setText',
        record: 'item',
        id: 'a',
        field: 'subject',
        language: 'fr',
        inlines: [{ kind: 'text', text: '' }],
      },
    ],
    [
      'the office of an outcome that is no election',
      cited,
      {
        kind: 'setText',
        record: 'item',
        id: 'a',
        field: 'office',
        language: 'es',
        inlines: words('x'),
      },
    ],
    [
      'the purpose of a mandate that is absent',
      cited,
      {
        kind: 'setText',
        record: 'session',
        id: 'bare',
        field: 'purpose',
        language: 'es',
        inlines: words('x'),
      },
    ],
    [
      'the words of the standard note',
      cited,
      {
        kind: 'setText',
        record: 'note',
        id: 'n1',
        field: 'text',
        language: 'es',
        inlines: words('x'),
      },
    ],
    [
      'nothing inserted',
      cited,
      { kind: 'insert', list: 'session.agenda', owner: 'bare', index: 0, records: [] },
    ],
    [
      'a move to the same place',
      cited,
      { kind: 'move', list: 'session.agenda', owner: 'bare', index: 1, ids: ['b', 'c'] },
    ],
    ['an indent of the first item', cited, { kind: 'indent', ids: ['a', 'a1', 'a1x'] }],
    ['an outdent at the top', cited, { kind: 'outdent', ids: ['b'] }],
    ['the note that is there', cited, { kind: 'putNote', note }],
    [
      'the override that is there',
      { ...cited, overrides: withOverride },
      {
        kind: 'setOverride',
        key: 'report/es/a.line',
        override: { composedThen: '', text: words('x') },
      },
    ],
    [
      'an override that is not there cleared',
      cited,
      { kind: 'clearOverride', key: 'report/es/a.line' },
    ],
    [
      'a paragraph left out already',
      { ...cited, leftOut: [{ paper: 'report', paragraph: 'a.line' }] },
      { kind: 'leaveOut', paragraph: { paper: 'report', paragraph: 'a.line' } },
    ],
    [
      'a paragraph put back that was not left out',
      cited,
      { kind: 'putBack', paragraph: { paper: 'report', paragraph: 'a.line' } },
    ],
    ['the same state restored', cited, { kind: 'replace', session: structuredClone(cited) }],
  ];
  it.each(unchanged)('%s', (_, session, command) => {
    expect(applyCommand(deepFrozen(session), command)).toBe(session);
  });
});

describe('an edit whose target is gone gives back the very session', () => {
  const gone: readonly Command[] = [
    { kind: 'set', record: 'session', id: 'other', fields: { number: 1 } },
    { kind: 'set', record: 'item', id: 'gone', fields: { ending: '.' } },
    { kind: 'set', record: 'speaker', id: 'a', fields: { name: 'an item is no speaker' } },
    { kind: 'clear', record: 'item', id: 'gone', field: 'subject' },
    label('gone', { kind: 'text', text: 'x' }),
    {
      kind: 'insert',
      list: 'item.topics',
      owner: 'gone',
      index: 0,
      records: [{ id: 't', text: {} }],
    },
    {
      kind: 'insert',
      list: 'item.elected',
      owner: 'a',
      index: 0,
      records: [{ id: 's', name: 'no election' }],
    },
    { kind: 'remove', record: 'item', ids: ['gone'] },
    { kind: 'remove', record: 'topic', ids: ['a'] },
    { kind: 'move', list: 'item.children', owner: 'gone', index: 0, ids: ['b'] },
    { kind: 'move', list: 'session.agenda', owner: 'bare', index: 0, ids: ['gone'] },
    { kind: 'indent', ids: ['gone'] },
    { kind: 'outdent', ids: ['gone'] },
    { kind: 'putNote', note: { kind: 'minutes', id: 'gone' } },
    { kind: 'removeNote', note: 'gone' },
    { kind: 'setOverride', key: 'report/es/gone.line', override: { text: [], composedThen: '' } },
    { kind: 'clearOverride', key: 'report/es/gone.line' },
    { kind: 'leaveOut', paragraph: { paper: 'report', paragraph: 'gone.line' } },
    { kind: 'putBack', paragraph: { paper: 'report', paragraph: 'gone.line' } },
    { kind: 'replace', session: { ...cited, id: 'other' } },
  ];
  it.each(gone.map((command) => [command.kind, command] as const))('%s', (_, command) => {
    expect(applyCommand(deepFrozen(cited), command)).toBe(cited);
  });
});

describe('an edit that would leave the session unsound is refused', () => {
  const refused: readonly (readonly [string, Command])[] = [
    ['a document that an item lists', { kind: 'remove', record: 'document', ids: ['d1'] }],
    ['a document that a text cites', { kind: 'remove', record: 'document', ids: ['d2'] }],
    ['an item that another continues', { kind: 'remove', record: 'item', ids: ['b'] }],
    ['an item below which an agreement points', { kind: 'remove', record: 'item', ids: ['a'] }],
    ['a theme that a text cites', { kind: 'clear', record: 'session', id: 'bare', field: 'theme' }],
    [
      'a list of documents that are not registered',
      { kind: 'set', record: 'item', id: 'a', fields: { documents: ['d9'] } },
    ],
    [
      'words that cite an item that is not there',
      label('a', { kind: 'reference', target: { kind: 'item', id: 'gone' } }),
    ],
    [
      'words that cite a mandate that is not there',
      label('a', { kind: 'reference', target: { kind: 'mandate' } }),
    ],
    ['words that anchor a note that is not there', label('a', anchor('n9'))],
    ['words that anchor a note a second time', label('a', anchor('n1'))],
    [
      'a record with an id that is taken',
      {
        kind: 'insert',
        list: 'session.agenda',
        owner: 'bare',
        index: 0,
        records: [agendaItem('a1x')],
      },
    ],
    [
      'two records with one id',
      {
        kind: 'insert',
        list: 'session.agenda',
        owner: 'bare',
        index: 0,
        records: [agendaItem('z'), agendaItem('z')],
      },
    ],
    [
      'a move below the third level',
      { kind: 'move', list: 'item.children', owner: 'a1x', index: 0, ids: ['c'] },
    ],
    [
      'a move of a tree whose last level would be the fourth',
      { kind: 'move', list: 'item.children', owner: 'b', index: 0, ids: ['a'] },
    ],
    [
      'a move of an item into itself',
      { kind: 'move', list: 'item.children', owner: 'a', index: 0, ids: ['a'] },
    ],
    [
      'a move of an item below itself',
      { kind: 'move', list: 'item.children', owner: 'a1', index: 0, ids: ['a', 'b'] },
    ],
  ];
  it.each(refused)('%s', (_, command) => {
    expect(applyCommand(deepFrozen(cited), command)).toBe(cited);
  });

  it.each(['a', 'a1', 'a1x'])(
    'a move of an item that nothing cites below itself, to %s',
    (owner) => {
      const session = bareSession({ agenda: outline });
      const move = { kind: 'move', list: 'item.children', owner, index: 0, ids: ['a'] } as const;
      expect(applyCommand(session, move)).toBe(session);
    },
  );

  it('a record with the id of a comment', () => {
    const comment = { id: 'k', author: '', at: '2007-05-02T14:30:00Z', text: '' };
    const session = bareSession({ agenda: [agendaItem('a', { comments: [comment] })] });
    const records = [agendaItem('k')];
    const insert = {
      kind: 'insert',
      list: 'session.agenda',
      owner: 'bare',
      index: 0,
      records,
    } as const;
    expect(applyCommand(session, insert)).toBe(session);
  });

  it('an indent of a tree whose last level would be the fourth', () => {
    const session = bareSession({ agenda: outline.toReversed() });
    expect(applyCommand(session, { kind: 'indent', ids: ['a'] })).toBe(session);
  });
});

it('of two citations of what is not there, one can be taken away', () => {
  const citing = { documents: ['gone'] };
  const broken = bareSession({ agenda: [agendaItem('a', citing), agendaItem('b', citing)] });
  const better = applyCommand(broken, {
    kind: 'set',
    record: 'item',
    id: 'a',
    fields: { documents: [] },
  });
  expect(integrityProblems(broken)).toHaveLength(2);
  expect(integrityProblems(better)).toHaveLength(1);
});

it('a session that is not sound can still be edited, and be made sound', () => {
  const broken = bareSession({
    agenda: [agendaItem('a', { documents: ['gone', 'lost'] }), agendaItem('b')],
  });
  const written = applyCommand(broken, label('a', { kind: 'text', text: 'Otro' }));
  expect(written).not.toBe(broken);
  const better = applyCommand(written, {
    kind: 'set',
    record: 'item',
    id: 'a',
    fields: { documents: ['gone'] },
  });
  expect(integrityProblems(better)).toHaveLength(1);
  const worse: Command = { kind: 'set', record: 'item', id: 'b', fields: { documents: ['gone'] } };
  expect(applyCommand(better, worse)).toBe(better);
});

it('an edit of one item among a thousand leaves the others the very same', () => {
  const session = largeSession(1000, 'with notes');
  const next = applyCommand(
    session,
    label('item-500', { kind: 'text', text: 'Otro' }, anchor('note-500')),
  );
  const touched = next.agenda.filter((item, index) => item !== session.agenda[index]);
  expect(touched.map(({ id }) => id)).toEqual(['item-500']);
  expect(touched[0]?.topics).toBe(session.agenda[500]?.topics);
  expect(next.notes).toBe(session.notes);
});

it('moving an item takes its note along and leaves every other item the very same', () => {
  const session = bareSession({
    agenda: [noted, ...outline.slice(1)],
    notes: [{ kind: 'minutes', id: 'n1' }],
  });
  const next = applyCommand(session, {
    kind: 'move',
    list: 'item.children',
    owner: 'c',
    index: 0,
    ids: ['a'],
  });
  expect(next.agenda[0]).toBe(session.agenda[1]);
  expect(next.agenda[1]?.children[0]).toBe(noted);
  expect(next.notes).toBe(session.notes);
});
