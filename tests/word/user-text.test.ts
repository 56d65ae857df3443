import { describe, expect, test } from 'vitest';
import { lintPackage } from '#tests/support/ooxml/package-lint.ts';
import { sdkErrors } from '#tests/support/ooxml/sdk-validator.ts';
import { composed, noteMark, paperOf, text } from '#tests/support/paper.ts';
import { builtInTemplate, filled, printed } from '#tests/support/word/filled.ts';
import { partOf } from '#tests/support/word/word-template.ts';

const template = builtInTemplate();

function paperSaying(words: string) {
  return paperOf({
    scalars: { organ: words },
    blocks: { opening: [composed('body', words), composed('topic', [text('x'), noteMark(1)])] },
    notes: [words],
  });
}

/** The words as header line, body paragraph and note of a filled template. */
function readBack(words: string) {
  const lines = printed(template, paperSaying(words));
  const body = lines.indexOf('·\tx[1]') - 1;
  return { organ: lines[1], body: lines[body], note: lines.at(-1) };
}

describe('comes through unharmed:', () => {
  const cases: Readonly<Record<string, string>> = {
    'a placeholder that somebody wrote': '{{title}}, {{opening}} y {{documents}}',
    'lone braces': '{{ }} {{x }} } {',
    'what looks like XML': `<w:p>&amp; <&>"']]> <!-- --> <?minuta-block title?>`,
    'a replacement pattern': "$& $1 $` $' $$",
    'the name of a field that docx knows': 'CURRENT',
    emoji: 'Sesión 🌎👩‍⚖️ 🇦🇬',
    'right-to-left words': 'שלום עולם',
    'right-to-left words among others': 'La palabra سلام aquí',
    'spaces at the ends and in a row': '  a   b  ',
    tabs: 'a\tb\t\tc',
    'line ends': 'a\nb',
    'combining marks and ligatures': 'a\u0301 ﬁ Å',
    'a hundred thousand characters': 'áb <&> '.repeat(15_000),
  };
  test.each(Object.entries(cases))('%s', (_, words) => {
    expect(readBack(words)).toEqual({ organ: words, body: words, note: `1.\t${words}` });
  });
});

describe('is made printable:', () => {
  const cases = [
    ['control characters go', 'a\u0000b\u000bc\u001bd\u007fe', 'ab\ncde'],
    ['code points outside XML go', 'a\ufffeb\uffffc', 'abc'],
    ['lone surrogates become replacement characters', 'a\ud800b\udc00c', 'a\ufffdb\ufffdc'],
    ['every kind of line end is one', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
  ] as const;
  test.each(cases)('%s', (_, words, kept) => {
    expect(readBack(words)).toEqual({ organ: kept, body: kept, note: `1.\t${kept}` });
  });
});

test('the hardest of it makes a valid file', async () => {
  const words = `{{title}} <&>"']]> \u0000\ufffe\ud800 🌎 שלום\ta\nb`;
  const docx = filled(template, paperSaying(words));
  expect(lintPackage(docx)).toEqual([]);
  expect(await sdkErrors([docx])).toEqual([[]]);
});

test('tabs and line ends are elements of Word, which shows raw ones as spaces', () => {
  const document = partOf(filled(template, paperSaying('a\tb\nc')), 'word/document.xml');
  expect(document).toMatch(/>a<\/w:t><\/w:r><w:r>.{0,60}<w:tab\/><\/w:r>/);
  expect(document).toMatch(/<w:br\/><\/w:r><w:r>.{0,60}<w:t xml:space="preserve">c</);
});

test('a run says its language, the stand-in original its own', () => {
  const paper = paperOf({
    language: 'pt',
    blocks: { opening: [composed('body', [text('Sessão', [], 'pt'), text('Palabras', [], 'es')])] },
  });
  const document = partOf(filled(template, paper), 'word/document.xml');
  expect(document).toContain('<w:lang w:val="pt-BR"/></w:rPr><w:t xml:space="preserve">Sessão');
  expect(document).toContain('<w:lang w:val="es-ES"/></w:rPr><w:t xml:space="preserve">Palabras');
});

test('right-to-left words are marked as such, in the language of their script', () => {
  const document = partOf(filled(template, paperSaying('שלום')), 'word/document.xml');
  expect(document).toContain('<w:rtl/><w:lang w:val="es-ES" w:bidi="he-IL"/></w:rPr>');
});

test('bold, italic and underlined words look so', () => {
  const runs = [text('a', ['bold']), text('b', ['italic', 'underline'])];
  const paper = paperOf({ blocks: { opening: [composed('body', runs)] } });
  const document = partOf(filled(template, paper), 'word/document.xml');
  expect(document).toMatch(/<w:b\/>.{0,80}<w:t xml:space="preserve">a</);
  expect(document).toMatch(
    /<w:i\/>.{0,20}<w:u w:val="single"\/>.{0,80}<w:t xml:space="preserve">b</,
  );
});
