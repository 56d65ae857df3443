import { expect, test } from 'vitest';
import { sectionStart } from '#renderer/features/page/section-start.ts';
import type { Section } from '#renderer/stores/record-place.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import { compose } from '#shared/report/compose.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

const sample = sampleSession();

function startOf(section: Section, kind: PaperKind = 'report', session = sample) {
  const paper = compose(session, kind, 'es');
  const key = sectionStart(paper, section);
  const paragraph = paper.blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .find((each) => each.key === key);
  return paragraph?.runs.map((run) => (run.kind === 'text' ? run.text : '')).join('') ?? key;
}

test('a section begins on the page with the sentence that leads to its list', () => {
  expect(startOf('agenda')).toMatch(/^A tal efecto, el Consejo Permanente aprobó/);
  expect(startOf('agreements')).toMatch(/^En conclusión, el Consejo Permanente acordó/);
  expect(startOf('documents')).not.toBe('');
});

test('the session begins at the head of the sheet, the notes at the first footnote', () => {
  expect(startOf('session')).toMatch(/^head\./);
  expect(startOf('notes')).toBe(`note.${sample.notes[0]?.id}`);
});

test('the page stays where it is for what the paper does not print', () => {
  expect(startOf('agreements', 'orderOfBusiness')).toBeUndefined();
  expect(startOf('agreements', 'report', { ...sample, agreements: [] })).toBeUndefined();
  expect(startOf('texts')).toBeUndefined();
  expect(startOf('versions')).toBeUndefined();
});
