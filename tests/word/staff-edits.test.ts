import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireTools } from '#tests/support/machine/required-tool.ts';
import { pdfPages, renderingTools, renderPdfs } from '#tests/support/ooxml/render.ts';
import { composed, paperOf } from '#tests/support/paper.ts';
import { builtInTemplate, filled, printed } from '#tests/support/word/filled.ts';
import { edited, partOf, partsOf } from '#tests/support/word/word-template.ts';
import { run } from '#tests/support/word/word-xml.ts';

const paper = paperOf({
  blocks: {
    programme: [
      composed('item', 'Apertura'),
      composed('item2', 'Palabras'),
      composed('topic', 'Tema'),
    ],
    agreements: [composed('agreement', 'Tomar nota')],
  },
});
const template = builtInTemplate();

test('the font and spacing that staff give to a style are in the export, and nothing of the app overrides them', () => {
  const restyled = edited(template, 'word/styles.xml', (xml) =>
    xml.replace('<w:name w:val="Minuta Body"/>', '$&<w:rPr><w:rFonts w:ascii="Garamond"/></w:rPr>'),
  );
  const docx = filled(restyled, paper);
  expect(partOf(docx, 'word/styles.xml')).toBe(partOf(restyled, 'word/styles.xml'));
  expect(partOf(docx, 'word/document.xml')).not.toMatch(/<w:(rFonts|sz|spacing w:after|jc)/);
});

test('numbers and bullets print as staff define them', () => {
  const renumbered = edited(template, 'word/numbering.xml', (xml) =>
    xml
      .replace('w:lvlText w:val="%1."', 'w:lvlText w:val="Punto %1:"')
      .replace('<w:numFmt w:val="lowerLetter"/>', '<w:numFmt w:val="upperRoman"/>')
      .replace('w:lvlText w:val="%2."', 'w:lvlText w:val="%1-%2"'),
  );
  expect(printed(renumbered, paper)).toEqual(
    expect.arrayContaining(['Punto 1:\tApertura', '1-I\tPalabras', '·\tTema', '·\tTomar nota']),
  );
});

test('margins and a letterhead stay as staff set them', () => {
  const narrow = edited(template, 'word/document.xml', (xml) =>
    xml.replace('w:left="1670"', 'w:left="2222"'),
  );
  const office = edited(narrow, 'word/header2.xml', (xml) =>
    xml.replace('</w:hdr>', `<w:p>${run('Secretaría del Consejo')}</w:p></w:hdr>`),
  );
  const docx = filled(office, paper);
  expect(partOf(docx, 'word/document.xml')).toContain('w:left="2222"');
  expect(partOf(docx, 'word/header2.xml')).toContain('Secretaría del Consejo');
});

test('a block that staff move prints where it stands, and the numbers follow', () => {
  const moved = edited(template, 'word/document.xml', (xml) =>
    xml
      .replace('{{programme}}', '{{x}}')
      .replace('{{opening}}', '{{programme}}')
      .replace('{{x}}', '{{opening}}'),
  );
  const both = paperOf({
    blocks: { opening: [composed('item', 'a')], programme: [composed('item', 'b')] },
  });
  expect(printed(moved, both).filter((line) => /^\d/.test(line) && line.includes('\t'))).toEqual([
    '1.\tb',
    '2.\ta',
  ]);
});

test('parts that the app has nothing to do with keep every byte', () => {
  const before = partsOf(template);
  const after = partsOf(filled(template, paper));
  for (const part of [
    'word/styles.xml',
    'word/numbering.xml',
    'word/settings.xml',
    'word/footnotes.xml',
  ]) {
    expect(after[part]).toBe(before[part]);
  }
  expect(Object.keys(after)).toEqual(Object.keys(before));
});

test('LibreOffice prints the staff’s numbers, letterhead and margins', async (context) => {
  requireTools(context, ...renderingTools);
  const renumbered = edited(template, 'word/numbering.xml', (xml) =>
    xml.replace('w:lvlText w:val="%1."', 'w:lvlText w:val="Punto %1:"'),
  );
  const office = edited(renumbered, 'word/header2.xml', (xml) =>
    xml.replace('</w:hdr>', `<w:p>${run('Secretaría del Consejo')}</w:p></w:hdr>`),
  );
  const folder = mkdtempSync(join(tmpdir(), 'minuta-staff-'));
  const [pdf] = await renderPdfs([filled(office, paper)], folder);
  const [page = ''] = pdf ? await pdfPages(pdf, 'layout') : [];
  rmSync(folder, { recursive: true, force: true });
  expect(page).toMatch(/^\s*Secretaría del Consejo/);
  expect(page).toMatch(/Punto 1:\s+Apertura/);
});
