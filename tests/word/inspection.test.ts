import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { inspectTemplate } from '#shared/word/inspect-template.ts';
import type { TemplateProblem } from '#shared/word/template-problem.ts';
import { describeProblem } from '#shared/word/template-problem-sentence.ts';
import { composed, noteMark, paperOf, text } from '#tests/support/paper.ts';
import { builtInTemplate } from '#tests/support/word/filled.ts';
import {
  edited,
  lists,
  placeholder,
  requiredPlaceholders,
  stylesOf,
  type TemplateSketch,
  wordTemplate,
} from '#tests/support/word/word-template.ts';
import { paragraph, run } from '#tests/support/word/word-xml.ts';

const sample = paperOf({
  blocks: {
    opening: [composed('body', [text('Palabras\nde apertura'), noteMark(1)])],
    programme: [composed('item', 'Introducción'), composed('topic', 'Tema')],
    agreements: [composed('agreement', 'Tomar nota')],
    documents: [composed('document', 'Nota')],
  },
  notes: ['Nota al pie'],
});

function problemsOf(sketch: TemplateSketch): readonly TemplateProblem[] {
  return inspectTemplate(wordTemplate(sketch), 'report', sample);
}

test('a good template has no problem', () => {
  expect(problemsOf({})).toEqual([]);
  expect(inspectTemplate(builtInTemplate(), 'report', sample)).toEqual([]);
  const order = paperOf({ kind: 'orderOfBusiness', blocks: { items: [composed('item', 'x')] } });
  expect(inspectTemplate(builtInTemplate('orderOfBusiness'), 'orderOfBusiness', order)).toEqual([]);
});

describe('inspection finds', () => {
  const cell = `<w:tbl><w:tr><w:tc>${placeholder('opening')}</w:tc></w:tr></w:tbl>`;
  const box = `<w:r><w:pict><v:shape><v:textbox><w:txbxContent>${placeholder('documents')}</w:txbxContent></v:textbox></v:shape></w:pict></w:r>`;
  const cases: Readonly<Record<string, readonly [TemplateSketch, TemplateProblem]>> = {
    'an unknown placeholder, and the name that was probably meant': [
      { body: requiredPlaceholders() + placeholder('Titel') },
      { kind: 'unknownPlaceholder', name: 'Titel', place: 'body', nearest: 'title' },
    ],
    'an unknown placeholder that resembles none': [
      { footers: [placeholder('número de página')] },
      { kind: 'unknownPlaceholder', name: 'número de página', place: 'footer' },
    ],
    'a block of the other paper': [
      { body: requiredPlaceholders() + placeholder('items') },
      { kind: 'unknownPlaceholder', name: 'items', place: 'body' },
    ],
    'braces that are not closed': [
      { body: paragraph('', run('Fecha: {{date')) + requiredPlaceholders() },
      { kind: 'brokenPlaceholder', text: 'Fecha: {{date', place: 'body' },
    ],
    'a placeholder cut by a line break': [
      { headers: [paragraph('', `${run('{{sym')}<w:r><w:br/></w:r>${run('bol}}')}`)] },
      { kind: 'brokenPlaceholder', text: '{{sym\nbol}}', place: 'header' },
    ],
    'a scalar that is missing': [
      { body: requiredPlaceholders('date') },
      { kind: 'missingPlaceholder', name: 'date' },
    ],
    'a block that is missing': [
      { body: requiredPlaceholders('agreements') },
      { kind: 'missingPlaceholder', name: 'agreements' },
    ],
    'a block that stands twice': [
      { body: requiredPlaceholders() + placeholder('opening') },
      { kind: 'repeatedBlock', name: 'opening' },
    ],
    'a block with words beside it': [
      { body: paragraph('', run('Acuerdos: {{agreements}}')) + requiredPlaceholders('agreements') },
      { kind: 'blockNotAlone', name: 'agreements', beside: 'Acuerdos:' },
    ],
    'a block with a picture anchored beside it': [
      {
        body:
          paragraph('', `${run('{{opening}}')}<w:r><w:drawing/></w:r>`) +
          requiredPlaceholders('opening'),
      },
      { kind: 'blockNotAlone', name: 'opening', beside: '▢' },
    ],
    'a block with another placeholder beside it': [
      {
        body: paragraph('', run('{{opening}}{{title}}')) + requiredPlaceholders('opening', 'title'),
      },
      { kind: 'blockNotAlone', name: 'opening', beside: '{{title}}' },
    ],
    'a block whose paragraph ends a section': [
      { body: placeholder('opening', '<w:sectPr/>') + requiredPlaceholders('opening') },
      { kind: 'blockEndsSection', name: 'opening' },
    ],
    'a block in a header': [
      { body: requiredPlaceholders('opening'), headers: [placeholder('opening')] },
      { kind: 'blockOutsideBody', name: 'opening', place: 'header' },
    ],
    'a block in a text box': [
      { body: paragraph('', box) + requiredPlaceholders('documents') },
      { kind: 'blockOutsideBody', name: 'documents', place: 'textBox' },
    ],
    'a style that is missing': [
      { styles: stylesOf('es').replace('Minuta Topic', 'Minuta Tema') },
      { kind: 'missingStyle', style: 'Minuta Topic' },
    ],
    'a note style that is missing': [
      { styles: stylesOf('fr').replace('footnote reference', 'autre') },
      { kind: 'missingStyle', style: 'footnote reference' },
    ],
    'a character style where a paragraph style is needed': [
      {
        styles: stylesOf('es').replace(
          'w:type="paragraph" w:customStyle="1" w:styleId="MinutaBody"',
          'w:type="character" w:customStyle="1" w:styleId="MinutaBody"',
        ),
      },
      { kind: 'missingStyle', style: 'Minuta Body' },
    ],
    'a list style without list': [
      { styles: stylesOf('es').replace('<w:numId w:val="4"/>', '<w:numId w:val="0"/>') },
      { kind: 'styleWithoutList', style: 'Minuta Single Item' },
    ],
    'a list style whose list does not exist': [
      { lists: lists.replace('<w:num w:numId="4">', '<w:num w:numId="40">') },
      { kind: 'styleWithoutList', style: 'Minuta Single Item' },
    ],
    'a level of the agenda in a list of its own': [
      {
        styles: stylesOf('es').replace(
          '<w:ilvl w:val="2"/><w:numId w:val="3"/>',
          '<w:numId w:val="5"/>',
        ),
      },
      { kind: 'levelApart', style: 'Minuta Item 3', parent: 'Minuta Item 2' },
    ],
  };
  test.each(Object.entries(cases))('%s', (_, [sketch, problem]) => {
    expect(problemsOf(sketch)).toEqual([problem]);
  });

  test('a block in a table cell to be good', () => {
    expect(problemsOf({ body: cell + requiredPlaceholders('opening') })).toEqual([]);
  });

  test.each(Object.values(cases))('words for it in each language', (_, problem) => {
    const sentences = languages.map((language) => describeProblem(problem, language));
    expect(new Set(sentences).size).toBe(languages.length);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/undefined|\$\{|\[object/);
    }
  });
});

test('every problem is named at once', () => {
  const problems = problemsOf({
    body: requiredPlaceholders('date', 'opening') + placeholder('tema') + placeholder('documents'),
    styles: stylesOf('es').replace('Minuta Lead', 'Entrada').replace('footnote text', 'nota'),
  });
  expect(problems.map(({ kind }) => kind)).toEqual([
    'unknownPlaceholder',
    'repeatedBlock',
    'missingPlaceholder',
    'missingPlaceholder',
    'missingStyle',
    'missingStyle',
  ]);
});

test('the name meant is told in the language of the staff', () => {
  const problem = {
    kind: 'unknownPlaceholder',
    name: 'tittle',
    place: 'header',
    nearest: 'title',
  } as const;
  expect(describeProblem(problem, 'es')).toBe(
    'Hay un marcador desconocido en el encabezado: {{tittle}}. Quizá deba ser {{title}}.',
  );
});

test('the template of one paper does not serve the other, and says what it lacks', () => {
  const problems = inspectTemplate(builtInTemplate('orderOfBusiness'), 'report', sample);
  expect(problems).toContainEqual({ kind: 'missingPlaceholder', name: 'programme' });
});

test('what lies outside the file is named, addresses of the web and of mail are not', () => {
  const hyperlink = (id: number, target: string) =>
    `<Relationship Id="rId9${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
  const links = ['https://www.oas.org/', 'mailto:x@oas.org', 'file:///C:/Users/ana/x.docx'];
  const template = edited(wordTemplate(), 'word/_rels/document.xml.rels', (xml) =>
    xml.replace('</Relationships>', `${links.map((link, id) => hyperlink(id, link)).join('')}$&`),
  );
  expect(inspectTemplate(template, 'report', sample)).toEqual([
    { kind: 'outsideContent', target: 'file:///C:/Users/ana/x.docx' },
  ]);
});
