import { describe, expect, it } from 'vitest';
import { applyCommand } from '#shared/commands/apply-command.ts';
import type { Command } from '#shared/commands/command.ts';
import type { Session } from '#shared/domain/session.ts';
import { largeSession } from '#tests/support/generated/large-session.ts';
import { deepFrozen, proveCommand } from '#tests/support/prove-command.ts';
import { bareSession } from '#tests/support/session-builders.ts';
import { cited, label, note } from './cited-session.ts';
import { anchor, commandCases, noted, outline, words } from './command-cases.ts';

for (const [kind, cases] of Object.entries(commandCases)) {
  describe(kind, () => {
    for (const { name, session, command, expected } of cases)
      it(name, () => void proveCommand(session, command, expected));
  });
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
