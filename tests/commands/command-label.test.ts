import { describe, expect, it } from 'vitest';
import { changeSession } from '#shared/commands/change-session.ts';
import type { Command } from '#shared/commands/command.ts';
import { type CommandLabel, labelOf } from '#shared/commands/command-label.ts';
import { newHistory, nextSteps, undo } from '#shared/history/history.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';
import { commandCases, registered, words } from './command-cases.ts';

const session = bareSession({
  agenda: [agendaItem('a', { speakers: [{ id: 's1', name: 'Ana' }] }), agendaItem('b')],
  documents: [registered('d1', 'CP/doc. 1/07')],
});
const item = { kind: 'record', record: 'item' } as const;

describe('the label of a command', () => {
  it.each<[string, Command, CommandLabel]>([
    [
      'names the item by its words',
      { kind: 'indent', ids: ['b'] },
      { verb: 'indent', noun: item, text: 'Punto b' },
    ],
    [
      'counts several',
      { kind: 'remove', record: 'item', ids: ['a', 'b'] },
      { verb: 'remove', noun: item, count: 2 },
    ],
    [
      'names a speaker',
      { kind: 'set', record: 'speaker', id: 's1', fields: { name: 'Eva' } },
      { verb: 'change', noun: { kind: 'record', record: 'speaker' }, text: 'Ana' },
    ],
    [
      'names a document by its symbol',
      { kind: 'clear', record: 'document', id: 'd1', field: 'symbol' },
      { verb: 'change', noun: { kind: 'record', record: 'document' }, text: 'CP/doc. 1/07' },
    ],
    [
      'names what is inserted',
      {
        kind: 'insert',
        list: 'item.speakers',
        owner: 'a',
        index: 0,
        records: [{ id: 's2', name: 'Eva' }],
      },
      { verb: 'insert', noun: { kind: 'record', record: 'speaker' }, text: 'Eva' },
    ],
    [
      'says which field of the session',
      { kind: 'set', record: 'session', id: 'bare', fields: { date: '2007-05-03' } },
      { verb: 'change', noun: { kind: 'sessionField', field: 'date' } },
    ],
    [
      'leaves out a name that is empty',
      {
        kind: 'insert',
        list: 'item.topics',
        owner: 'a',
        index: 0,
        records: [{ id: 't', text: {} }],
      },
      { verb: 'insert', noun: { kind: 'record', record: 'topic' } },
    ],
  ])('%s', (_, command, label) => {
    expect(labelOf(session, command)).toStrictEqual(label);
  });

  it('survives JSON, for every kind of command', () => {
    for (const { session: before, command } of Object.values(commandCases).flat()) {
      const label = labelOf(before, command);
      expect(JSON.parse(JSON.stringify(label))).toStrictEqual(label);
    }
  });
});

describe('the history of a session', () => {
  const typed = (text: string): Command => ({
    kind: 'setText',
    record: 'item',
    id: 'a',
    field: 'label',
    language: 'es',
    inlines: words(text),
  });

  it('undoes a burst of typing at once', () => {
    let history = newHistory<typeof session, CommandLabel>(session);
    for (const text of ['P', 'Pu', 'Pun']) history = changeSession(history, typed(text), 'a.label');
    expect(nextSteps(history).undo?.verb).toBe('write');
    expect(undo(history).present).toBe(session);
  });

  it('stays the very same when a command changes nothing', () => {
    const history = newHistory<typeof session, CommandLabel>(session);
    expect(changeSession(history, typed('Punto a'))).toBe(history);
    expect(changeSession(history, { kind: 'remove', record: 'item', ids: ['gone'] })).toBe(history);
  });
});
