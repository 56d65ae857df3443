import { describe, expect, it } from 'vitest';
import { isOpenable } from '#electron/attachments/openable-types.ts';
import { safeFileName } from '#electron/files/safe-file-name.ts';

describe('a name from outside becomes a plain file name', () => {
  it.each([
    ['Nota 1592.docx', 'Nota 1592.docx'],
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\temp\\a.pdf', 'C--temp-a.pdf'],
    ['a.docx:evil.exe', 'a.docx-evil.exe'],
    ['report\u202Efdp.exe', 'reportfdp.exe'],
    ['con.txt', '_con.txt'],
    ['a.pdf. . ', 'a.pdf'],
    ['...', 'adjunto'],
    ['', 'adjunto'],
  ])('%j is %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it('keeps its extension when it is too long', () => {
    const safe = safeFileName(`${'ñ'.repeat(400)}.docx`);
    expect(safe).toMatch(/^ñ+\.docx$/);
    expect([...safe].length).toBeLessThanOrEqual(125);
  });
});

describe('a file is opened only when its type carries no program', () => {
  it.each(['a.docx', 'a.PDF', 'a.b.jpg'])('%s is', (name) => expect(isOpenable(name)).toBe(true));
  it.each([
    'a.exe',
    'a.docm',
    'a.pdf.lnk',
    'a.desktop',
    'a.html',
    'a.js',
    'a.command',
    'a.svg',
    'docx',
    'a.',
    '',
  ])('%s is not', (name) => expect(isOpenable(name)).toBe(false));
});
