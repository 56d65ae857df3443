import { expect, it } from 'vitest';
import { compose } from '#shared/report/compose.ts';
import { documentLine } from '#shared/report/document-line.ts';
import { wordsOf } from '#shared/report/runs.ts';
import { paragraphsOf } from '#tests/support/paper-lines.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

it('the line of each document is the one that the report prints', () => {
  const session = sampleSession();
  const printed = new Map(
    paragraphsOf(compose(session, 'report', 'es')).map(({ key, runs }) => [key, wordsOf(runs)]),
  );
  const lines = session.documents.map(({ id }) => printed.get(`${id}.entry`));
  expect(session.documents.map((document) => documentLine(session, document, 'es'))).toEqual(lines);
  expect(lines[0]).toContain('2248');
});
