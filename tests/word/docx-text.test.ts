import { describe, expect, test } from 'vitest';
import { docxParagraphs } from '#shared/word/docx-text.ts';
import { stylesOf, wordTemplate } from '#tests/support/word/word-template.ts';
import { paragraph, run } from '#tests/support/word/word-xml.ts';

function level(index: number, format: string, text: string, more = ''): string {
  return `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
}

function listed(numId: number, words: string, ilvl = 0): string {
  return paragraph(
    '',
    run(words),
    `<w:numPr><w:ilvl w:val="${ilvl}"/><w:numId w:val="${numId}"/></w:numPr>`,
  );
}

function read(
  body: string,
  levels: string,
  nums = '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>',
) {
  const lists = `<w:abstractNum w:abstractNumId="1">${levels}</w:abstractNum>${nums}`;
  return docxParagraphs(wordTemplate({ body, lists }));
}

describe('numbers print as Word counts them:', () => {
  test('levels that cite the ones above', () => {
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2');
    const body =
      listed(1, 'a') + listed(1, 'b', 1) + listed(1, 'c', 1) + listed(1, 'd') + listed(1, 'e', 1);
    expect(read(body, levels)).toEqual(['I.\ta', 'I.1\tb', 'I.2\tc', 'II.\td', 'II.1\te']);
  });

  test('Arabic figures throughout where a level asks for them', () => {
    const levels = level(0, 'upperRoman', '%1.') + level(1, 'decimal', '%1.%2', '<w:isLgl/>');
    expect(read(listed(1, 'a') + listed(1, 'b', 1), levels)).toEqual(['I.\ta', '1.1\tb']);
  });

  test('a level that never begins again, or only after a certain one', () => {
    const levels =
      level(0, 'decimal', '%1.') + level(1, 'lowerLetter', '%2)', '<w:lvlRestart w:val="0"/>');
    const body = listed(1, 'a') + listed(1, 'b', 1) + listed(1, 'c') + listed(1, 'd', 1);
    expect(read(body, levels)).toEqual(['1.\ta', 'a)\tb', '2.\tc', 'b)\td']);
  });

  test('two lists on one abstract list go on from each other, one with a start of its own does not', () => {
    const nums =
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>';
    const body = listed(1, 'a') + listed(2, 'b') + listed(3, 'c') + listed(3, 'd') + listed(1, 'e');
    expect(read(body, level(0, 'decimal', '%1.'), nums)).toEqual([
      '1.\ta',
      '2.\tb',
      '5.\tc',
      '6.\td',
      '7.\te',
    ]);
  });

  test('letters past z, padded figures, and a space or nothing instead of a tab', () => {
    const levels =
      level(0, 'lowerLetter', '%1', '<w:suff w:val="space"/>') +
      level(1, 'decimalZero', '(%2)', '<w:suff w:val="nothing"/>');
    const body =
      Array.from({ length: 28 }, (_, index) => listed(1, String(index))).join('') +
      listed(1, 'x', 1);
    expect(read(body, levels).slice(-4)).toEqual(['z 25', 'aa 26', 'bb 27', '(01)x']);
  });

  test('none for a paragraph that is taken out of its style’s list', () => {
    const out = paragraph('MinutaItem', run('a'), '<w:numPr><w:numId w:val="0"/></w:numPr>');
    expect(docxParagraphs(wordTemplate({ body: out + paragraph('MinutaItem', run('b')) }))).toEqual(
      ['a', '1.\tb'],
    );
  });

  test('the list of a numbering style', () => {
    const styles = `${stylesOf('es')}<w:style w:type="numbering" w:styleId="Lista"><w:name w:val="Lista"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>`;
    const lists = `<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Lista"/></w:abstractNum><w:abstractNum w:abstractNumId="2">${level(0, 'decimal', '%1.º')}<w:styleLink w:val="Lista"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="2"/></w:num>`;
    expect(docxParagraphs(wordTemplate({ body: listed(1, 'a'), styles, lists }))).toEqual([
      '1.º\ta',
    ]);
  });
});

describe('words print once:', () => {
  test('the bullet of a symbol font as a plain character', () => {
    expect(read(listed(1, 'a'), level(0, 'bullet', '\uf0b7'))).toEqual(['·\ta']);
  });

  test('deleted words, field codes and the older picture of a text box do not count', () => {
    const box = (words: string) => `<w:txbxContent>${paragraph('', run(words))}</w:txbxContent>`;
    const body = paragraph(
      '',
      `${run('a')}<w:del w:id="1" w:author="x"><w:r><w:delText>no</w:delText></w:r></w:del><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box('en el cuadro')}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box('en el cuadro')}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('b')}`,
    );
    expect(docxParagraphs(wordTemplate({ body }))).toEqual(['ab', 'en el cuadro']);
  });

  test('words that stand in both branches of an alternative count once', () => {
    const content = `<mc:AlternateContent><mc:Choice Requires="wps">${run('a')}</mc:Choice><mc:Fallback>${run('a')}</mc:Fallback></mc:AlternateContent>`;
    expect(docxParagraphs(wordTemplate({ body: paragraph('', content) }))).toEqual(['a']);
  });

  test('tabs, line ends and fixed hyphens as such, table cells in order', () => {
    const body = `<w:tbl><w:tr><w:tc>${paragraph('', '<w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t><w:noBreakHyphen/></w:r>')}</w:tc><w:tc>${paragraph('', run('d'))}</w:tc></w:tr></w:tbl>`;
    expect(docxParagraphs(wordTemplate({ body }))).toEqual(['a\tb\nc\u2011', 'd']);
  });

  test('a stroke that staff wrote after a note’s mark stays', () => {
    const body = paragraph('', `<w:r><w:footnoteReference w:id="1"/></w:r>${run('/2')}`);
    const note = `<w:footnote w:id="1">${paragraph('', `<w:r><w:footnoteRef/></w:r>${run(' nota')}`)}</w:footnote>`;
    expect(docxParagraphs(wordTemplate({ body, footnotes: note }))).toEqual(['[1]/2', '1 nota']);
  });
});
