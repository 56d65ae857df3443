import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { faults } from './faults.ts';
import { goodParts, packed } from './good-package.ts';
import { findingNames } from './package-finding.ts';
import { lintPackage } from './package-lint.ts';

const contract = { placeholders: ['title', 'programme'], printed: '' };

function findingsIn(docx: Uint8Array, printed = ''): readonly string[] {
  return [...new Set(lintPackage(docx, { ...contract, printed }).map(({ name }) => name))];
}

test('a good file has no finding', () => {
  expect(lintPackage(packed(goodParts), contract)).toEqual([]);
});

describe('the package checks name', () => {
  for (const { fault, parts, finding } of faults) {
    if (finding) test(fault, () => expect(findingsIn(packed(parts))).toContain(finding));
  }

  test('an entry that stands twice in the zip', () => {
    // Two names of one length: the second is then written over with the first in the finished zip.
    const zip = zipSync({ 'a.xml': strToU8('<a/>'), 'b.xml': strToU8('<b/>') });
    const doubled = zip.map((byte, at) => (isName(zip, at, 'b.xml') ? 'a'.charCodeAt(0) : byte));
    expect(findingsIn(doubled)).toContain('entry twice in the zip');
  });

  test('bytes that are no zip', () => {
    expect(findingsIn(strToU8('CONSEJO PERMANENTE'))).toEqual(['not a zip']);
  });
});

function isName(zip: Uint8Array, at: number, name: string): boolean {
  return [...name].every((letter, index) => zip[at + index] === letter.charCodeAt(0));
}

test('a placeholder that staff wrote may stay, as often as they wrote it', () => {
  const written = { ...goodParts };
  written['word/document.xml'] = (goodParts['word/document.xml'] ?? '').replaceAll(
    'Informe</w:t>',
    '{{title}} y {{title}}</w:t>',
  );
  expect(findingsIn(packed(written), 'véase {{title}}, {{title}}')).toEqual([]);
  expect(findingsIn(packed(written), 'véase {{title}}')).toEqual(['leftover placeholder']);
});

test('every kind of finding has a fault that shows it', () => {
  const shown = new Set(faults.map(({ finding }) => finding));
  const elsewhere = new Set(['not a zip', 'entry twice in the zip']);
  expect(findingNames.filter((name) => !shown.has(name) && !elsewhere.has(name))).toEqual([]);
});
