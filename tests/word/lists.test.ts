import { describe, expect, test } from 'vitest';
import type { Paragraph } from '#shared/report/paper.ts';
import { lintPackage } from '#tests/support/ooxml/package-lint.ts';
import { sdkErrors } from '#tests/support/ooxml/sdk-validator.ts';
import { composed, paperOf } from '#tests/support/paper.ts';
import { builtInTemplate, filled, printed } from '#tests/support/word/filled.ts';
import { edited, lists, partOf, wordTemplate } from '#tests/support/word/word-template.ts';

const again = { restart: true };

function labels(template: Uint8Array, ...paragraphs: readonly Paragraph[]): readonly string[] {
  const lines = printed(template, paperOf({ blocks: { programme: paragraphs } }));
  return lines.flatMap((line) => /^(\S+)\t/.exec(line)?.[1] ?? []);
}

describe.each([
  ['the template of Minuta', builtInTemplate()],
  ['a template with lists of other ids', wordTemplate()],
])('with %s', (_, template) => {
  test('each item below another one begins its own letters', () => {
    const paragraphs = [
      composed('item', 'uno'),
      composed('item2', 'a'),
      composed('item3', 'i'),
      composed('item3', 'ii'),
      composed('item2', 'b'),
      composed('item', 'dos'),
      composed('topic', 'tema'),
      composed('item2', 'a'),
    ];
    expect(labels(template, ...paragraphs)).toEqual([
      '1.',
      'a.',
      'i.',
      'ii.',
      'b.',
      '2.',
      '·',
      'a.',
    ]);
  });

  test('a second list begins with 1, and goes on through bullets and letters', () => {
    const paragraphs = [
      composed('item', 'uno'),
      composed('item', 'dos'),
      composed('item', 'uno', again),
      composed('topic', 'tema'),
      composed('item2', 'a'),
      composed('item2', 'b'),
      composed('item', 'dos'),
      composed('item2', 'a'),
    ];
    expect(labels(template, ...paragraphs)).toEqual([
      '1.',
      '2.',
      '1.',
      '·',
      'a.',
      'b.',
      '2.',
      'a.',
    ]);
  });

  test('letters begin again below an unnumbered item, and the items go on', () => {
    const paragraphs = [
      composed('item', 'uno'),
      composed('item2', 'a'),
      composed('unnumberedItem', 'sin número'),
      composed('item2', 'a', again),
      composed('item2', 'b'),
      composed('item', 'dos'),
      composed('item2', 'a'),
    ];
    expect(labels(template, ...paragraphs)).toEqual(['1.', 'a.', 'a.', 'b.', '2.', 'a.']);
  });

  test('numbers go on from one block to the next', () => {
    const paper = paperOf({
      blocks: {
        programme: [composed('item', 'x'), composed('item', 'x', again)],
        proceedings: [composed('body', 'y'), composed('item', 'x')],
      },
    });
    expect(printed(template, paper)).toContain('2.\tx');
  });

  test('restarted lists make a valid file', async () => {
    const paragraphs = [
      composed('item', 'x'),
      composed('item', 'x', again),
      composed('item2', 'x', again),
    ];
    const docx = filled(template, paperOf({ blocks: { programme: paragraphs } }));
    expect(lintPackage(docx)).toEqual([]);
    expect(await sdkErrors([docx])).toEqual([[]]);
  });
});

describe('a restarted list', () => {
  const paragraphs = [composed('item', 'x'), composed('item', 'x', again)];
  const paper = paperOf({ blocks: { programme: paragraphs } });

  test('is a new list on the abstract list of the style, its number above all others', () => {
    const docx = filled(wordTemplate(), paper);
    expect(partOf(docx, 'word/numbering.xml')).toContain(
      '<w:num w:numId="6"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num></w:numbering>',
    );
    expect(partOf(docx, 'word/document.xml')).toContain(
      '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="6"/></w:numPr>',
    );
  });

  test('holds what follows below it, for programs that count each list by itself', () => {
    const listOf = (...items: readonly Paragraph[]) => {
      const docx = filled(wordTemplate(), paperOf({ blocks: { programme: items } }));
      const paragraphs = partOf(docx, 'word/document.xml')
        .split('<w:pStyle w:val="Minuta')
        .slice(1);
      return paragraphs.map((xml) => /<w:numId w:val="(\d+)"/.exec(xml)?.[1] ?? 'of the style');
    };
    expect(
      listOf(
        composed('item', 'x'),
        composed('item', 'x', again),
        composed('item3', 'x'),
        composed('item2', 'x'),
        composed('item', 'x'),
      ),
    ).toEqual(['of the style', '6', '6', '6', '6']);
    expect(
      listOf(
        composed('item2', 'x', again),
        composed('item3', 'x'),
        composed('item', 'x'),
        composed('item2', 'x'),
      ),
    ).toEqual(['6', '6', 'of the style', 'of the style']);
  });

  test('keeps what the list of the style says otherwise, and its first number', () => {
    const override =
      '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="4"/><w:numFmt w:val="upperRoman"/><w:pStyle w:val="MinutaItem"/><w:lvlText w:val="%1)"/><w:lvlJc w:val="left"/></w:lvl></w:lvlOverride>';
    const list = lists.replace(
      '<w:abstractNumId w:val="7"/>',
      `<w:abstractNumId w:val="7"/>${override}`,
    );
    expect(labels(wordTemplate({ lists: list }), ...paragraphs)).toEqual(['IV)', 'IV)']);
  });

  test('keeps the indents that the style has of itself, over those of the list', () => {
    const template = edited(wordTemplate(), 'word/styles.xml', (xml) =>
      xml.replace(
        '<w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr>',
        '$&<w:ind w:left="1111" w:hanging="222"/>',
      ),
    );
    expect(partOf(filled(template, paper), 'word/document.xml')).toContain(
      '<w:numId w:val="6"/></w:numPr><w:ind w:left="1111" w:hanging="222"/></w:pPr>',
    );
  });
});
