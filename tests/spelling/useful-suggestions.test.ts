import { expect, test } from 'vitest';
import { usefulSuggestions } from '#shared/spelling/useful-suggestions.ts';

test('whole words are shown without those that only take the word apart', () => {
  expect(usefulSuggestions('sesion', ['sesión', 'ses ion', 'ses-ion', 'sesionó'], 5)).toEqual([
    'sesión',
    'sesionó',
  ]);
});

test('two words run together are taken apart where nothing else is known', () => {
  expect(usefulSuggestions('solicitándoselo', ['solicitándose lo'], 5)).toEqual([
    'solicitándose lo',
  ]);
});

test('a compound word keeps its hyphen', () => {
  expect(usefulSuggestions('sous-comission', ['sous-commission'], 5)).toEqual(['sous-commission']);
});

test('no more than asked for, none twice, and never the word itself', () => {
  expect(usefulSuggestions('ab', ['a', 'a', 'ab', 'b', 'c'], 2)).toEqual(['a', 'b']);
});
