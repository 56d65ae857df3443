import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { languages } from '#shared/domain/language.ts';
import { docxText } from '#shared/word/docx-text.ts';
import { fillTemplate } from '#shared/word/fill-template.ts';
import { describeProblem } from '#shared/word/template-problem-sentence.ts';
import { paperOf } from '#tests/support/paper.ts';
import { edited, packed, templateParts, wordTemplate } from '#tests/support/word/word-template.ts';

/** A compound file with a stream of a name, as far as anyone looks into it. */
function compoundFile(stream: string): Uint8Array {
  const signature = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const name = [...stream].flatMap((letter) => [letter.charCodeAt(0), 0]);
  return Uint8Array.from([...signature, ...new Array(504).fill(0), ...name, 0, 0]);
}

function zip(entries: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(
    Object.fromEntries(Object.entries(entries).map(([name, text]) => [name, strToU8(text)])),
  );
}

const parts = templateParts();
const good = packed(parts);

function otherType(type: string): Uint8Array {
  return edited(good, '[Content_Types].xml', (xml) =>
    xml.replace(
      'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml',
      type,
    ),
  );
}

/** The size of an entry, set to something else in the directory of a zip. */
function lyingAboutSize(bytes: Uint8Array, size: number): Uint8Array {
  const lying = bytes.slice();
  const view = new DataView(lying.buffer);
  const directory = view.getUint32(lying.length - 6, true);
  view.setUint32(directory + 24, size, true);
  return lying;
}

function with_(name: string, content: string): Uint8Array {
  return packed({ ...parts, [name]: content });
}

const zeros = new Uint8Array(6_000_000);

const refused = {
  'a text': [strToU8('Orden del día'), { kind: 'notWord' }],
  'an empty file': [new Uint8Array(), { kind: 'notWord' }],
  'an old .doc': [compoundFile('WordDocument'), { kind: 'oldWord' }],
  'another compound file': [compoundFile('Workbook'), { kind: 'notWord' }],
  'a document with a password': [compoundFile('EncryptedPackage'), { kind: 'passwordProtected' }],
  'a .dotx': [
    otherType('application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml'),
    { kind: 'templateType' },
  ],
  'a .docm': [
    otherType('application/vnd.ms-word.document.macroEnabled.main+xml'),
    { kind: 'macros' },
  ],
  'a .docx with a macro project': [with_('word/vbaProject.bin', 'x'), { kind: 'macros' }],
  'a Word document in strict form': [
    edited(good, '_rels/.rels', (xml) =>
      xml.replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ),
    ),
    { kind: 'strictFormat' },
  ],
  'an .odt': [
    zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    { kind: 'otherFormat', format: 'OpenDocument' },
  ],
  'an .xlsx': [
    zip({ '[Content_Types].xml': '<Types/>', 'xl/workbook.xml': '<x/>' }),
    { kind: 'otherFormat', format: 'Excel' },
  ],
  'a .pptx': [
    zip({ '[Content_Types].xml': '<Types/>', 'ppt/presentation.xml': '<x/>' }),
    { kind: 'otherFormat', format: 'PowerPoint' },
  ],
  'another zip': [zip({ 'a.txt': 'a' }), { kind: 'noDocument' }],
  'a package without its document': [
    packed({ ...parts, '_rels/.rels': '<Relationships/>' }),
    { kind: 'noDocument' },
  ],
  'a zip cut short': [good.slice(0, good.length - 200), { kind: 'damaged' }],
  'a zip with a broken entry': [
    good.map((byte, index) => (index > 60 && index < 400 ? byte ^ 0x55 : byte)),
    { kind: 'damaged' },
  ],
  'a document that is not well-formed': [
    with_('word/document.xml', '<w:document>'),
    { kind: 'damaged', part: 'word/document.xml' },
  ],
  'styles that are not well-formed': [
    with_('word/styles.xml', '<w:styles'),
    { kind: 'damaged', part: 'word/styles.xml' },
  ],
  'a document type with entities': [
    with_('word/document.xml', '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aa">]><x>&a;</x>'),
    { kind: 'documentType', part: 'word/document.xml' },
  ],
  'a document type in UTF-16': [
    zipSync({
      '[Content_Types].xml': strToU8('<Types/>'),
      'word/document.xml': Uint8Array.from(
        [...'\ufeff<!DOCTYPE x><x/>'].flatMap((letter) => {
          const code = letter.charCodeAt(0);
          return [code & 0xff, code >> 8];
        }),
      ),
    }),
    { kind: 'documentType', part: 'word/document.xml' },
  ],
  'too many entries': [
    zip(Object.fromEntries(Array.from({ length: 2_001 }, (_, index) => [`${index}`, '']))),
    { kind: 'tooLarge' },
  ],
  'an entry that inflates a thousandfold': [zipSync({ 'a.xml': zeros }), { kind: 'tooLarge' }],
  'entries that declare more than 500 MB': [
    lyingAboutSize(zipSync({ 'a.bin': [zeros, { level: 0 }] }), 600_000_000),
    { kind: 'tooLarge' },
  ],
} as const;

describe.each(Object.entries(refused))('%s', (_, [bytes, problem]) => {
  test('is refused by name', () => {
    expect(fillTemplate(bytes, paperOf())).toEqual({ ok: false, problems: [problem] });
  });

  test('is refused with a sentence in each language that says what to do', () => {
    const sentences = languages.map((language) => describeProblem(problem, language));
    expect(new Set(sentences).size).toBe(languages.length);
    for (const sentence of sentences) {
      expect(sentence).not.toMatch(/undefined|\$\{|\[object/);
      expect(sentence.split(/[.:] /).length).toBeGreaterThan(1);
    }
  });
});

test('an entry that is larger than it declares is cut there, not inflated', () => {
  const bomb = lyingAboutSize(zipSync({ 'a.xml': zeros }), 10);
  expect(fillTemplate(bomb, paperOf())).toMatchObject({ ok: false });
});

test('text is read of no file that is refused', () => {
  expect(docxText(strToU8('x'))).toEqual({ ok: false, problem: { kind: 'notWord' } });
  expect(docxText(wordTemplate())).toMatchObject({ ok: true });
});
