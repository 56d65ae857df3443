import { describe, expect, test } from 'vitest';
import { depthBelow, dropTarget, stepTarget } from '#renderer/features/agenda/drop-target.ts';
import { rowsWithout, visibleRows } from '#renderer/features/agenda/visible-rows.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import { agendaItem } from '#tests/support/session-builders.ts';

/** a, b [b1, b2 [b21]], c */
const agenda = [
  agendaItem('a'),
  agendaItem('b', {
    children: [agendaItem('b1'), agendaItem('b2', { children: [agendaItem('b21')] })],
  }),
  agendaItem('c'),
];
const rowsOf = (collapsed: readonly string[] = []) =>
  visibleRows(agenda, numberItems(agenda), new Set(collapsed));
const rows = rowsOf();

function at(gap: number, wished: number, depth = 0) {
  const { list, owner, index, level } = dropTarget('s', rows, gap, wished, depth);
  return `${list === 'session.agenda' ? 'agenda' : owner} ${index} @${level}`;
}

describe('a place to drop items at', () => {
  test('before everything is the beginning of the agenda, however far to the right', () => {
    expect(at(0, 2)).toBe('agenda 0 @0');
  });

  test('below an item is beside it, or within it further to the right', () => {
    expect(at(1, 0)).toBe('agenda 1 @0');
    expect(at(1, 1)).toBe('a 0 @1');
    expect(at(1, 2)).toBe('a 0 @1');
  });

  test('between an item and its children is within it: it cannot part them', () => {
    expect(at(2, 0)).toBe('b 0 @1');
  });

  test('after the last child is at any level that is open there', () => {
    expect(at(5, 0)).toBe('agenda 2 @0');
    expect(at(5, 1)).toBe('b 2 @1');
    expect(at(5, 2)).toBe('b2 1 @2');
    expect(at(5, 3)).toBe('b2 1 @2');
  });

  test('at the end is the end', () => {
    expect(at(6, 0)).toBe('agenda 3 @0');
  });

  test('is no deeper than the three levels allow what the items bring along', () => {
    expect(depthBelow(agenda[1] ?? agendaItem(''))).toBe(2);
    expect(at(5, 2, 1)).toBe('b 2 @1');
    expect(at(5, 2, 2)).toBe('agenda 2 @0');
  });

  test('within a collapsed item is behind what it hides', () => {
    const target = dropTarget('s', rowsOf(['b']), 2, 1, 0);
    expect(target).toMatchObject({ list: 'item.children', owner: 'b', level: 1 });
    expect(target.index).toBeGreaterThan(2);
  });
});

describe('a step up or down', () => {
  const step = (id: string, by: 1 | -1) => {
    const staying = rowsWithout(rows, new Set([id]));
    const row = rows.find(({ item }) => item.id === id);
    const gap = rowsWithout(rows.slice(0, row ? rows.indexOf(row) : 0), new Set([id])).length;
    return stepTarget('s', staying, gap, by, row?.level ?? 0, row ? depthBelow(row.item) : 0);
  };

  test('passes over whole items at its own level', () => {
    expect(step('a', 1)).toMatchObject({ list: 'session.agenda', index: 1 });
    expect(step('c', -1)).toMatchObject({ list: 'session.agenda', index: 1 });
  });

  test('leads a child into the next parent that there is', () => {
    expect(step('b1', -1)).toMatchObject({ list: 'item.children', owner: 'a', level: 1 });
  });

  test('is none at the ends', () => {
    expect(step('a', -1)).toBeUndefined();
    expect(step('c', 1)).toBeUndefined();
  });
});
