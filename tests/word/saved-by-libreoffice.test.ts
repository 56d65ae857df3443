import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { inspectTemplate } from '#shared/word/inspect-template.ts';
import { lintPackage } from '#tests/support/ooxml/package-lint.ts';
import { sdkErrors } from '#tests/support/ooxml/sdk-validator.ts';
import { composed, noteMark, paperOf, text } from '#tests/support/paper.ts';
import { filled, printed } from '#tests/support/word/filled.ts';

/** The report's template, opened and saved by LibreOffice 7.4, which renames styles and drops empty parts. */
const template = readFileSync(
  new URL('../fixtures/word/saved-by-libreoffice.docx', import.meta.url),
);

const paper = paperOf({
  blocks: {
    opening: [composed('body', [text('Palabras'), noteMark(1)])],
    programme: [
      composed('item', 'uno'),
      composed('topic', 'tema'),
      composed('item', 'otra vez', { restart: true }),
      composed('item2', 'letra'),
    ],
    agreements: [composed('agreement', 'Tomar nota')],
    documents: [composed('document', 'Nota')],
  },
  notes: ['Nota al pie'],
});

test('a template that LibreOffice saved serves like one that Word saved', () => {
  expect(inspectTemplate(template, 'report', paper)).toEqual([]);
  expect(printed(template, paper).slice(-8)).toEqual([
    'Palabras[1]',
    '1.\tuno',
    '·\ttema',
    '1.\totra vez',
    'a.\tletra',
    '·\tTomar nota',
    '·\tNota',
    '1.\tNota al pie',
  ]);
});

test('filling it adds no error to those it has', async () => {
  const docx = filled(template, paper);
  const [before = [], after = []] = await sdkErrors([template, docx]);
  expect(after.filter((error) => !before.includes(error))).toEqual([]);
  expect(lintPackage(docx)).toEqual([]);
});
