import { expect, it } from 'vitest';
import { symbolFacts } from '#shared/symbols/symbol-facts.ts';

it('nothing is said of an empty field', () => {
  expect(symbolFacts('  ', [], 0)).toEqual({ kind: 'none' });
});

it('a spelling that the grammar does not know is said to be unknown', () => {
  expect(symbolFacts('Documento de sala 3', [], 0)).toEqual({ kind: 'unknown' });
});

it('a symbol in another spelling is known by its usual one', () => {
  expect(symbolFacts('cp/inf.5488/07', [], 0)).toMatchObject({
    kind: 'known',
    normal: 'CP/INF. 5488/07',
    isNormal: false,
  });
  expect(symbolFacts('CP/INF. 5488/07', [], 0)).toMatchObject({ isNormal: true });
});

it('the same document is found in the register in any spelling, but not the document itself', () => {
  const register = ['CP/INF.5488/07', 'CP/INF. 5488/07', undefined, 'CP/INF. 5488/07 rev. 1'];
  expect(symbolFacts('CP/INF. 5488/07', register, 1)).toMatchObject({ duplicates: [0] });
});

it('a session of the Assembly that its year contradicts is told with the one expected', () => {
  expect(symbolFacts('AG/RES. 2248 (XXXV-O/06)', [], 0)).toMatchObject({
    expectedPeriod: 'XXXVI',
  });
  expect(symbolFacts('AG/RES. 2248 (XXXVI-O/06)', [], 0)).toMatchObject({
    expectedPeriod: undefined,
  });
});
