import { expect, test } from 'vitest';
import { plainOutline } from '#shared/importing/outline-line.ts';
import { itemsOfOutline } from '#shared/importing/pasted-outline.ts';
import { compose } from '#shared/report/compose.ts';
import {
  linesByKey,
  referenceParagraphs,
  withLossesRestored,
} from '#tests/report/reference-report.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

/** A line without its note marks and the mark at its end, which the published report sets as it likes. */
function said(line: string): string {
  return line.replace(/\[\d+\]/g, '').replace(/[.:]$/, '');
}

test('the programme of the published report, pasted, prints every line of it again', () => {
  const published = withLossesRestored(referenceParagraphs()).map(said);
  const first = published.findIndex((line) => line.startsWith('1. '));
  const end = published.findIndex((line) => line.startsWith('En conclusión'));
  const programme = published.slice(first, end);
  expect(programme).toHaveLength(22);
  const sample = sampleSession();
  let last = 0;
  const items = itemsOfOutline(plainOutline(programme.join('\n')), {
    language: 'es',
    register: sample.documents,
    newId: () => {
      last += 1;
      return `new-${last}`;
    },
  });
  expect(items).toHaveLength(11);
  const printed = new Set(
    [...linesByKey(compose({ ...sample, agenda: items }, 'report', 'es')).values()].map(said),
  );
  expect(programme.filter((line) => !printed.has(line))).toEqual([]);
});
