import { describe, expect, it } from 'vitest';
import {
  filteredRows,
  registerRows,
  sortedRows,
} from '#renderer/features/agreement-register/register-rows.ts';
import { copiedTable } from '#renderer/features/agreement-register/register-table.ts';
import { noRegisterFilters } from '#renderer/stores/register-view.ts';
import type { Agreement } from '#shared/domain/agreement.ts';
import { plainText } from '#shared/domain/text.ts';
import { bareSession } from '#tests/support/session-builders.ts';

function agreement(id: string, words: string, changed: Partial<Agreement> = {}): Agreement {
  return {
    id,
    verb: 'other',
    text: plainText('es', words),
    addressees: [],
    followUp: { status: 'none' },
    ...changed,
  };
}

const march = bareSession({
  id: 'march',
  date: '2026-03-04',
  agreements: [
    agreement('a1', 'Remitir la nota', {
      addressees: ['CAJP'],
      followUp: { status: 'pending', due: '2026-04-01', responsible: 'Secretaría' },
    }),
    agreement('a2', 'Archivar la nota'),
  ],
});
const may = bareSession({
  id: 'may',
  date: '2026-05-06',
  agreements: [
    agreement('a3', 'Informar sobre migración', {
      followUp: { status: 'pending', due: '2026-12-01' },
    }),
  ],
});
const rows = registerRows([march, may], '2026-06-01');
const idsOf = (listed: typeof rows) => listed.map((row) => row.agreement.id);

describe('the register', () => {
  it('lists the latest session first, each with how far it has come', () => {
    expect(rows.map((row) => [row.agreement.id, row.state])).toEqual([
      ['a3', 'pending'],
      ['a1', 'overdue'],
      ['a2', 'none'],
    ]);
  });

  it('is filtered by state, addressee, year and words in any spelling', () => {
    const filtered = (filters: object) =>
      idsOf(filteredRows(rows, { ...noRegisterFilters, ...filters }));
    expect(filtered({ states: ['overdue', 'pending'] })).toEqual(['a3', 'a1']);
    expect(filtered({ addressees: ['CAJP'] })).toEqual(['a1']);
    expect(filtered({ years: ['2025'] })).toEqual([]);
    expect(filtered({ words: 'MIGRACION' })).toEqual(['a3']);
    expect(filtered({ words: 'secretaria nota' })).toEqual(['a1']);
  });

  it('is put in order with what is absent at the end, whatever the direction', () => {
    const by = (column: 'due' | 'state', direction: 'ascending' | 'descending') =>
      idsOf(sortedRows(rows, { column, direction }, 'es'));
    expect(by('due', 'ascending')).toEqual(['a1', 'a3', 'a2']);
    expect(by('due', 'descending')).toEqual(['a3', 'a1', 'a2']);
    expect(by('state', 'ascending')).toEqual(['a1', 'a3', 'a2']);
  });
});

describe('the copied table', () => {
  it('is text in every program: no cell is markup, and none a formula', () => {
    const { html, plain } = copiedTable(['A'], [['=1+1\n<b>']]);
    expect(html).toContain('<td>=1+1\n&lt;b&gt;</td>');
    expect(plain).toBe("A\n'=1+1 <b>");
  });
});
