import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { composed, noteMark, paperOf, text } from '#tests/support/paper.ts';
import { builtInTemplate, filled } from '#tests/support/word/filled.ts';
import { packed, partsOf, templateParts, wordTemplate } from '#tests/support/word/word-template.ts';

const paper = paperOf({
  blocks: {
    opening: [composed('body', [text('Palabras'), noteMark(1)])],
    programme: [composed('item', 'x'), composed('item', 'y', { restart: true })],
  },
  notes: ['Nota'],
});

test('the same template and paper give the same bytes', () => {
  for (const template of [builtInTemplate(), wordTemplate()]) {
    expect(filled(template, paper)).toEqual(filled(template, paper));
  }
});

test('the time zone of the computer does not show in the bytes', () => {
  const script = fileURLToPath(new URL('../support/word/print-hash.ts', import.meta.url));
  const hashes = ['UTC', 'Asia/Tokyo', 'America/Bogota'].map((zone) =>
    execFileSync(process.execPath, ['--import', 'tsx', script], {
      env: { ...process.env, TZ: zone },
      encoding: 'utf8',
    }),
  );
  expect(hashes[0]).toMatch(/^[0-9a-f]{64}$/);
  expect(new Set(hashes).size).toBe(1);
});

test('the template is not changed by filling it', () => {
  const template = builtInTemplate();
  const before = createHash('sha256').update(template).digest('hex');
  filled(template, paper);
  expect(createHash('sha256').update(template).digest('hex')).toBe(before);
});

describe('the properties of the file', () => {
  const docx = filled(wordTemplate(), paper);
  const parts = partsOf(docx);

  test('name no person, no path and no remark of the template', () => {
    const properties = `${parts['docProps/core.xml']}${parts['docProps/app.xml']}`;
    expect(properties).not.toMatch(/López|Users|tocar|OEA<|creator|lastModified|dcterms/);
  });

  test('say title, symbol and language of the paper', () => {
    expect(parts['docProps/core.xml']).toContain(
      '<dc:title>Resumen de la sesión especial celebrada el 2 de mayo de 2007</dc:title><dc:subject>CP/SA. 1592/07</dc:subject><dc:language>es-ES</dc:language>',
    );
  });
});

test('properties that the office defined stay, those that Office adds with a name go', () => {
  const property = (pid: number, name: string) =>
    `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="${pid}" name="${name}"><vt:lpwstr>x</vt:lpwstr></property>`;
  const custom = `<?xml version="1.0"?><Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">${property(2, 'Código')}${property(3, '_AuthorEmail')}${property(4, 'MSIP_Label_1_Owner')}</Properties>`;
  const sketch = templateParts();
  const relationships = sketch['_rels/.rels'] ?? '';
  const template = packed({
    ...sketch,
    'docProps/custom.xml': custom,
    '_rels/.rels': relationships.replace(
      '</Relationships>',
      '<Relationship Id="rId9" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/custom-properties" Target="docProps/custom.xml"/>$&',
    ),
  });
  const names = partsOf(filled(template, paper))['docProps/custom.xml']?.match(/name="[^"]*"/g);
  expect(names).toEqual(['name="Código"']);
});

test('the .dotx that a template was made from is forgotten, with the path to it', () => {
  const settings =
    '<?xml version="1.0"?><w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><w:zoom w:percent="90"/><w:attachedTemplate r:id="rId1"/></w:settings>';
  const relationships =
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/attachedTemplate" Target="file:///C:/Users/mlopez/Informe.dotx" TargetMode="External"/></Relationships>';
  const template = wordTemplate({
    parts: [
      ['settings.xml', 'settings', settings],
      ['_rels/settings.xml.rels', 'x', relationships],
    ],
  });
  const parts = partsOf(filled(template, paper));
  expect(parts['word/settings.xml']).toContain('<w:zoom w:percent="90"/></w:settings>');
  expect(parts['word/_rels/settings.xml.rels']).not.toContain('mlopez');
});
