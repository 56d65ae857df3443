import { describe, expect, test } from 'vitest';
import { lintPackage } from '#tests/support/ooxml/package-lint.ts';
import { sdkErrors } from '#tests/support/ooxml/sdk-validator.ts';
import { composed, noteMark, paperOf, text } from '#tests/support/paper.ts';
import { builtInTemplate, filled, printed } from '#tests/support/word/filled.ts';
import {
  partOf,
  partsOf,
  requiredPlaceholders,
  wordTemplate,
} from '#tests/support/word/word-template.ts';
import { paragraph, run } from '#tests/support/word/word-xml.ts';

const paper = paperOf({
  blocks: {
    opening: [composed('body', [text('Uno'), noteMark(1), text(' y dos'), noteMark(2), text('.')])],
  },
  notes: ['Primera nota.', [text('Segunda '), text('nota', ['italic']), text('.')]],
});

const templates = {
  'that comes with Minuta': builtInTemplate(),
  'without footnotes, by a Spanish Word': wordTemplate({ language: 'es' }),
  'with footnotes of its own, by a French Word': wordTemplate({
    language: 'fr',
    body:
      paragraph('', `${run('Modèle')}<w:r><w:footnoteReference w:id="1"/></w:r>`) +
      requiredPlaceholders(),
    footnotes: `<w:footnote w:type="separator" w:id="-1">${paragraph('', '<w:r><w:separator/></w:r>')}</w:footnote><w:footnote w:type="continuationSeparator" w:id="0">${paragraph('', '<w:r><w:continuationSeparator/></w:r>')}</w:footnote><w:footnote w:id="1">${paragraph('Notedebasdepage', `<w:r><w:footnoteRef/></w:r>${run(' Du modèle')}`)}</w:footnote>`,
  }),
};

describe.each(Object.entries(templates))('in a template %s', (name, template) => {
  const docx = filled(template, paper);
  const first = name.includes('of its own') ? 2 : 1;

  test('notes are real, numbered on from those of the template', () => {
    const lines = printed(template, paper);
    expect(lines).toContain(`Uno[${first}] y dos[${first + 1}].`);
    expect(lines.slice(-2)).toEqual([`${first}.\tPrimera nota.`, `${first + 1}.\tSegunda nota.`]);
  });

  test('the file is valid', async () => {
    const findings = lintPackage(docx).filter(({ name }) => name !== 'run without language');
    expect(findings).toEqual([]);
    expect(await sdkErrors([docx])).toEqual([[]]);
  });
});

test('the mark is the automatic number and a stroke, in the style of marks whatever its id', () => {
  const document = partOf(filled(wordTemplate({ language: 'fr' }), paper), 'word/document.xml');
  const look = '<w:rPr><w:rStyle w:val="Appelnotedebasdep"/><w:lang w:val="es-ES"/></w:rPr>';
  expect(document).toContain(
    `<w:r>${look}<w:footnoteReference w:id="1"/></w:r><w:r>${look}<w:t xml:space="preserve">/</w:t></w:r>`,
  );
});

test('the note is in the style of notes, its number followed by a stop and a tab', () => {
  const footnotes = partOf(filled(wordTemplate({ language: 'es' }), paper), 'word/footnotes.xml');
  const look = '<w:rPr><w:lang w:val="es-ES"/></w:rPr>';
  expect(footnotes).toContain(
    `<w:footnote w:id="1"><w:p><w:pPr><w:pStyle w:val="Textonotapie"/></w:pPr><w:r>${look}<w:footnoteRef/></w:r><w:r>${look}<w:t xml:space="preserve">.</w:t></w:r><w:r>${look}<w:tab/></w:r>`,
  );
});

test('a paper without notes adds no part for them', () => {
  expect(Object.keys(partsOf(filled(wordTemplate(), paperOf())))).not.toContain(
    'word/footnotes.xml',
  );
});

test('a part for footnotes that is empty takes them too', () => {
  const template = wordTemplate({ footnotes: '' });
  expect(printed(template, paper).at(-1)).toBe('2.\tSegunda nota.');
});
