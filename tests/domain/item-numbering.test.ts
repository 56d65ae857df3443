import { describe, expect, it } from 'vitest';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import { agendaItem } from '#tests/support/session-builders.ts';

/** `1. a`, one line per item; a restarted number is marked with an asterisk. */
function numbered(agenda: readonly AgendaItem[], leftOut: readonly string[] = []) {
  return numberItems(agenda, new Set(leftOut)).map(({ item, label, restart }) =>
    `${label}${restart ? '*' : ''} ${item.id}`.trim(),
  );
}

describe('the numbers of an agenda', () => {
  it('count the items and the two levels below them, each in its own way', () => {
    const agenda = [
      agendaItem('x'),
      agendaItem('y', {
        children: [
          agendaItem('ya'),
          agendaItem('yb', { children: [agendaItem('ybi'), agendaItem('ybii')] }),
        ],
      }),
      agendaItem('z', { children: [agendaItem('za')] }),
    ];
    expect(numbered(agenda)).toEqual([
      '1. x',
      '2. y',
      'a. ya',
      'b. yb',
      'i. ybi',
      'ii. ybii',
      '3. z',
      'a. za',
    ]);
  });

  it('give a single item a dash', () => {
    expect(numbered([agendaItem('x'), agendaItem('pausa', { numbering: 'none' })])).toEqual([
      '– x',
      'pausa',
    ]);
  });

  it('pass over unnumbered items', () => {
    const agenda = [agendaItem('x'), agendaItem('pausa', { numbering: 'none' }), agendaItem('y')];
    expect(numbered(agenda)).toEqual(['1. x', 'pausa', '2. y']);
  });

  it('do not count items that are left out', () => {
    expect(numbered([agendaItem('x'), agendaItem('y'), agendaItem('z')], ['y'])).toEqual([
      '1. x',
      '2. z',
    ]);
  });

  it('start the letters again below an unnumbered item', () => {
    const agenda = [
      agendaItem('x', { children: [agendaItem('xa'), agendaItem('xb')] }),
      agendaItem('pausa', { numbering: 'none', children: [agendaItem('pa'), agendaItem('pb')] }),
      agendaItem('y', { children: [agendaItem('ya')] }),
    ];
    expect(numbered(agenda)).toEqual([
      '1. x',
      'a. xa',
      'b. xb',
      'pausa',
      'a.* pa',
      'b. pb',
      '2. y',
      'a. ya',
    ]);
  });

  it('go on after z as Word does', () => {
    const children = Array.from({ length: 28 }, (_, index) => agendaItem(`c${index}`));
    const labels = numberItems([agendaItem('x', { children }), agendaItem('y')]).map(
      ({ label }) => label,
    );
    expect(labels.slice(26, 29)).toEqual(['z.', 'aa.', 'bb.']);
  });

  it('are cited with the numbers above them', () => {
    const agenda = [
      agendaItem('x'),
      agendaItem('y', { children: [agendaItem('ya', { children: [agendaItem('yai')] })] }),
    ];
    expect(numberItems(agenda).map(({ citation }) => citation)).toEqual(['1', '2', '2.a', '2.a.i']);
  });
});
