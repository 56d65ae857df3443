import { expect, it } from 'vitest';
import type { DocumentSymbol } from '#shared/symbols/document-symbol.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { nextVersions, originalKey, printVersion } from '#shared/symbols/symbol-versions.ts';

function symbol(text: string): DocumentSymbol {
  const parsed = parseSymbol(text);
  if (!parsed) throw new Error(`${text} is no symbol`);
  return parsed;
}

function next(text: string, ...register: readonly string[]): readonly string[] {
  return nextVersions(symbol(text), register.map(symbol)).map((version) => version.symbol);
}

it('the first versions of a document keep the spelling of its symbol', () => {
  expect(next('CP/INF.5488/07')).toEqual([
    'CP/INF.5488/07 rev. 1',
    'CP/INF.5488/07 corr. 1',
    'CP/INF.5488/07 add. 1',
  ]);
});

it('versions go on counting from the register, whatever the spelling there', () => {
  expect(
    next(
      'CP/INF. 5488/07',
      'cp/inf.5488/07 REV.2',
      'CP/INF. 5488/07 corr. 1',
      'CP/doc. 1/07 add. 4',
    ),
  ).toEqual(['CP/INF. 5488/07 rev. 3', 'CP/INF. 5488/07 corr. 2', 'CP/INF. 5488/07 add. 1']);
});

it('corrigenda and addenda belong to the revision that they correct', () => {
  expect(next('CP/doc. 4218/07 rev. 1', 'CP/doc. 4218/07 corr. 3')).toEqual([
    'CP/doc.4218/07 rev. 2',
    'CP/doc.4218/07 rev. 1 corr. 1',
    'CP/doc.4218/07 rev. 1 add. 1',
  ]);
});

it('every version of a document has the key of the original, and no other document has', () => {
  const key = originalKey(symbol('CP/INF. 5488/07'));
  expect(originalKey(symbol('CP/INF.5488/07 rev. 1 corr. 2'))).toBe(key);
  expect(originalKey(symbol('CP/INF. 5489/07'))).not.toBe(key);
});

it('a version is named by its modifiers alone; the original by none', () => {
  expect(printVersion(symbol('CP/INF. 5488/07 rev.1 corr. 2'))).toBe('rev. 1 corr. 2');
  expect(printVersion(symbol('CP/INF. 5488/07'))).toBe('');
});
