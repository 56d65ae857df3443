import { describe, expect, it } from 'vitest';
import { applyCommand } from '#shared/commands/apply-command.ts';
import type { Command } from '#shared/commands/command.ts';
import { integrityProblems } from '#shared/domain/session-integrity.ts';
import { deepFrozen } from '#tests/support/prove-command.ts';
import { agendaItem, bareSession } from '#tests/support/session-builders.ts';
import { cited, label } from './cited-session.ts';
import { anchor, outline } from './command-cases.ts';

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
