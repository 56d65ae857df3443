import { describe, expect, test } from 'vitest';
import { lintPackage } from '#tests/support/ooxml/package-lint.ts';
import { sdkErrors } from '#tests/support/ooxml/sdk-validator.ts';
import { composed, paperOf } from '#tests/support/paper.ts';
import { filled, printed } from '#tests/support/word/filled.ts';
import {
  partOf,
  placeholder,
  requiredPlaceholders,
  wordTemplate,
} from '#tests/support/word/word-template.ts';
import { paragraph, run } from '#tests/support/word/word-xml.ts';

const others = requiredPlaceholders('symbol');
const paper = paperOf({
  scalars: { symbol: 'CP/SA. 1592/07', title: 'Resumen\ncelebrado ayer', distribution: '' },
  blocks: { programme: [composed('item', 'Apertura'), composed('topic', 'Tema')] },
});

function symbolLine(content: string): readonly string[] {
  return printed(wordTemplate({ body: paragraph('', content) + others }), paper);
}

describe('a placeholder is found', () => {
  const cases: Readonly<Record<string, string>> = {
    'in one run': run('{{symbol}}'),
    'with spaces inside': run('{{ symbol }}'),
    'cut over runs by a spell check': `${run('{{sym')}<w:proofErr w:type="spellStart"/>${run('bol')}<w:proofErr w:type="spellEnd"/>${run('}}')}`,
    'with its braces cut': run('{') + run('{') + run('symbol') + run('}') + run('}'),
    'over a bookmark': `${run('{{')}<w:bookmarkStart w:id="1" w:name="s"/>${run('symbol')}<w:bookmarkEnd w:id="1"/>${run('}}')}`,
    'in a tracked insertion': `<w:ins w:id="7" w:author="x" w:date="2026-01-01T00:00:00Z">${run('{{symbol}}')}</w:ins>`,
    'in a smart tag': `<w:smartTag w:uri="urn:x" w:element="y">${run('{{symbol}}')}</w:smartTag>`,
    'in an inline content control': `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${run('{{symbol}}')}</w:sdtContent></w:sdt>`,
    'with an editing session id on each run':
      '<w:r w:rsidR="00A1"><w:t>{{symbol</w:t></w:r><w:r w:rsidR="00A2"><w:t>}}</w:t></w:r>',
  };
  test.each(Object.entries(cases))('%s', (_, content) => {
    expect(symbolLine(content)[0]).toBe('CP/SA. 1592/07');
  });

  test('beside other words and other placeholders', () => {
    expect(symbolLine(run('Doc. {{symbol}}, {{date}}.'))[0]).toBe(
      'Doc. CP/SA. 1592/07, 2 mayo 2007.',
    );
  });

  test('as often as it stands there', () => {
    expect(symbolLine(run('{{symbol}} = {{symbol}}'))[0]).toBe('CP/SA. 1592/07 = CP/SA. 1592/07');
  });

  test('not where a tracked change moved it away', () => {
    const moved = `<w:moveFrom w:id="8" w:author="x" w:date="2026-01-01T00:00:00Z">${run('{{symbol}}')}</w:moveFrom>`;
    const docx = filled(
      wordTemplate({ body: paragraph('', moved + run('{{symbol}}')) + others }),
      paper,
    );
    expect(partOf(docx, 'word/document.xml').match(/CP\/SA/g)).toHaveLength(1);
  });
});

describe('a placeholder is filled in', () => {
  const line = paragraph('', run('{{symbol}} · {{organ}}'));

  test('a table cell', () => {
    const table = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${line}</w:tc></w:tr></w:tbl>`;
    expect(printed(wordTemplate({ body: table + others }), paper)[0]).toBe(
      'CP/SA. 1592/07 · CONSEJO PERMANENTE',
    );
  });

  test('headers, the first-page header, footers and the notes of the template', () => {
    const note = `<w:footnote w:id="1">${paragraph('', run('Véase {{symbol}}'))}</w:footnote>`;
    const body =
      paragraph('', '<w:r><w:footnoteReference w:id="1"/></w:r>') + requiredPlaceholders();
    const template = wordTemplate({
      body,
      headers: [line, line],
      footers: [line],
      footnotes: note,
    });
    const docx = filled(template, paper);
    for (const part of ['header1', 'header2', 'footer1', 'footnotes']) {
      expect(partOf(docx, `word/${part}.xml`)).toContain('CP/SA. 1592/07');
    }
  });

  test('both branches of a text box, the drawing and the picture for older versions', () => {
    const content = `<w:txbxContent>${placeholder('symbol')}</w:txbxContent>`;
    const box = `<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="4" name="Cuadro 4"/><a:graphic><a:graphicData uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp><wps:cNvSpPr/><wps:spPr/><wps:txbx>${content}</wps:txbx><wps:bodyPr/></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback><w:pict><v:shape id="c4" style="width:1pt;height:1pt"><v:textbox>${content}</v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const docx = filled(wordTemplate({ body: paragraph('', box) + requiredPlaceholders() }), paper);
    const document = partOf(docx, 'word/document.xml');
    expect(document.match(/CP\/SA\. 1592\/07/g)).toHaveLength(3);
    expect(document.match(/name="Cuadro 4"/g)).toHaveLength(1);
  });
});

describe('a value', () => {
  test('takes the look of the run in which its placeholder begins', () => {
    const red = '<w:b/><w:color w:val="FF0000"/>';
    const body = paragraph('', run('{{sym', red) + run('bol}}', '<w:i/>')) + others;
    const document = partOf(filled(wordTemplate({ body }), paper), 'word/document.xml');
    expect(document).toContain(
      '<w:r><w:rPr><w:b/><w:color w:val="FF0000"/><w:lang w:val="es-ES"/></w:rPr><w:t xml:space="preserve">CP/SA. 1592/07</w:t></w:r>',
    );
  });

  test('says its language where Word wants it among the properties of a run', () => {
    const body = paragraph('', run('{{symbol}}', '<w:specVanish w:val="0"/>')) + others;
    const french = { ...paper, language: 'fr' as const };
    expect(partOf(filled(wordTemplate({ body }), french), 'word/document.xml')).toContain(
      '<w:lang w:val="fr-FR"/><w:specVanish w:val="0"/>',
    );
  });

  test('of several lines keeps them', () => {
    expect(printed(wordTemplate(), paper)).toContain('Resumen\ncelebrado ayer');
  });

  test('stays when Word reads a bound content control again', () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:dataBinding w:xpath="/x" w:storeItemID="{1}"/><w:text/></w:sdtPr><w:sdtContent>${run('{{title}}')}</w:sdtContent></w:sdt>`;
    const body = paragraph('', control) + requiredPlaceholders('title');
    const document = partOf(filled(wordTemplate({ body }), paper), 'word/document.xml');
    expect(document).toContain('<w:sdtPr><w:text w:multiLine="1"/></w:sdtPr>');
  });
});

describe('an empty value', () => {
  test('takes its paragraph with it', () => {
    const body =
      paragraph('', run('antes')) + placeholder('distribution') + others + placeholder('symbol');
    const document = partOf(filled(wordTemplate({ body }), paper), 'word/document.xml');
    expect(document).toMatch(
      /antes<\/w:t><\/w:r><\/w:p><w:p><w:r><w:rPr><w:lang w:val="es-ES"\/><\/w:rPr><w:t xml:space="preserve">2 mayo/,
    );
  });

  test('leaves the marks of places that reach beyond its paragraph', () => {
    const inserted = `<w:ins w:id="9" w:author="x" w:date="2026-01-01T00:00:00Z"><w:bookmarkStart w:id="5" w:name="desde"/>${run('{{draft}}')}</w:ins>`;
    const end = paragraph('', '<w:bookmarkEnd w:id="5"/>');
    const body = paragraph('', inserted) + requiredPlaceholders() + end;
    const document = partOf(filled(wordTemplate({ body }), paper), 'word/document.xml');
    expect(document).toContain('<w:body><w:bookmarkStart w:id="5" w:name="desde"/><w:p>');
  });

  test('leaves a paragraph that has other words', () => {
    const body = paragraph('', run('Distribución: {{distribution}}')) + requiredPlaceholders();
    expect(printed(wordTemplate({ body }), paper)[0]).toBe('Distribución: ');
  });

  test('leaves an empty paragraph where a cell or a header needs one, and where a section ends', () => {
    const cell = `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${placeholder('distribution')}</w:tc></w:tr></w:tbl>`;
    const ending = placeholder('draft', '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/></w:sectPr>');
    const template = wordTemplate({
      body: cell + ending + requiredPlaceholders(),
      headers: [placeholder('distribution')],
    });
    const docx = filled(template, paper);
    expect(partOf(docx, 'word/header1.xml')).toContain('<w:p/>');
    expect(partOf(docx, 'word/document.xml')).toContain('</w:tcPr><w:p/></w:tc>');
    expect(partOf(docx, 'word/document.xml')).toContain('<w:p><w:pPr><w:sectPr>');
  });
});

describe('a block', () => {
  test('takes the place of its paragraph, in the styles of the template', () => {
    const document = partOf(filled(wordTemplate(), paper), 'word/document.xml');
    expect(document).toContain(
      '<w:p><w:pPr><w:pStyle w:val="MinutaItem"/></w:pPr><w:r><w:rPr><w:lang w:val="es-ES"/></w:rPr><w:t xml:space="preserve">Apertura</w:t></w:r></w:p><w:p><w:pPr><w:pStyle w:val="MinutaTopic"/></w:pPr>',
    );
  });

  test('that is empty leaves nothing behind', () => {
    const empty = paperOf();
    const document = partOf(filled(wordTemplate(), empty), 'word/document.xml');
    expect(document).not.toContain('{{');
    expect(document).not.toContain('<?minuta');
    expect(document.match(/<w:p[ >/]/g)).toHaveLength(3);
  });

  test('keeps the bookmarks around its placeholder and the paragraphs around it', () => {
    const marked = paragraph(
      '',
      `<w:bookmarkStart w:id="3" w:name="programa"/>${run('{{programme}}')}<w:bookmarkEnd w:id="3"/>`,
    );
    const body =
      paragraph('', run('antes')) +
      marked +
      paragraph('', run('después')) +
      requiredPlaceholders('programme');
    const docx = filled(wordTemplate({ body }), paper);
    expect(partOf(docx, 'word/document.xml')).toMatch(
      /<w:bookmarkStart w:id="3" w:name="programa"\/><w:p>.*Tema.*<\/w:p><w:bookmarkEnd w:id="3"\/>/,
    );
    expect(printed(wordTemplate({ body }), paper).slice(0, 4)).toEqual([
      'antes',
      '1.\tApertura',
      '·\tTema',
      'después',
    ]);
  });

  test('fills a content control for plain text, which then may hold paragraphs', async () => {
    const control = `<w:sdt><w:sdtPr><w:showingPlcHdr/><w:text/></w:sdtPr><w:sdtContent>${placeholder('programme')}</w:sdtContent></w:sdt>`;
    const docx = filled(wordTemplate({ body: control + requiredPlaceholders('programme') }), paper);
    expect(partOf(docx, 'word/document.xml')).toContain('<w:sdt><w:sdtPr/><w:sdtContent><w:p>');
    expect(await sdkErrors([docx])).toEqual([[]]);
  });

  test('stands in a table cell, whose last paragraph stays even for an empty block', () => {
    const cell = (name: string) =>
      `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${placeholder(name)}</w:tc></w:tr></w:tbl>`;
    const body =
      cell('programme') +
      paragraph('') +
      cell('documents') +
      requiredPlaceholders('programme', 'documents');
    const docx = filled(wordTemplate({ body }), paper);
    expect(lintPackage(docx)).toEqual([]);
    expect(partOf(docx, 'word/document.xml')).toContain('</w:tcPr><w:p/></w:tc>');
  });
});

test('comments, shapes and bookmarks of a template come out once, and the file is valid', async () => {
  const comment = wordCommentPart();
  const commented = `<w:commentRangeStart w:id="0"/>${run('Aviso')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r>`;
  const onBlock = `<w:commentRangeStart w:id="1"/>${run('{{programme}}')}<w:commentRangeEnd w:id="1"/><w:r><w:commentReference w:id="1"/></w:r>`;
  const bookmark = `<w:bookmarkStart w:id="2" w:name="aviso"/>${commented}<w:bookmarkEnd w:id="2"/>`;
  const body = paragraph('', bookmark) + paragraph('', onBlock) + requiredPlaceholders('programme');
  const docx = filled(
    wordTemplate({ body, parts: [['comments.xml', 'comments', comment]] }),
    paper,
  );
  const document = partOf(docx, 'word/document.xml');
  expect(document.match(/w:name="aviso"/g)).toHaveLength(1);
  expect(document.match(/<w:commentReference w:id="0"\/>/g)).toHaveLength(1);
  expect(document).not.toMatch(/<w:comment\w+ w:id="1"/);
  expect(partOf(docx, 'word/comments.xml')).toContain('Revisar');
  expect(partOf(docx, 'word/comments.xml')).not.toContain('Aquí va el programa');
  expect(lintPackage(docx).filter(({ name }) => name !== 'run without language')).toEqual([]);
  expect(await sdkErrors([docx])).toEqual([[]]);
});

function wordCommentPart(): string {
  const comment = (id: number, words: string) =>
    `<w:comment w:id="${id}" w:author="Ana" w:initials="A">${paragraph('', run(words))}</w:comment>`;
  return `<?xml version="1.0" encoding="UTF-8"?><w:comments xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${comment(0, 'Revisar')}${comment(1, 'Aquí va el programa')}</w:comments>`;
}
