import { expect, test } from 'vitest';
import { fileStringsIn } from '#renderer/strings/files/file-strings-in.ts';
import { pageWords } from '#renderer/strings/page/page-words.ts';
import { safekeepingStringsIn } from '#renderer/strings/safekeeping/safekeeping-strings-in.ts';
import { stringsIn } from '#renderer/strings/strings-in.ts';
import { languages } from '#shared/domain/language.ts';

/** Every word by its place; what takes values is given some that can be recognized. */
function wordsOf(strings: object, place = ''): readonly (readonly [string, string])[] {
  return Object.entries(strings).flatMap(([name, word]) => {
    const here = `${place}.${name}`;
    if (typeof word === 'string') return [[here, word] as const];
    if (typeof word === 'function') return [[here, String(word(7, 'dos', 'tres'))] as const];
    return wordsOf(word, here);
  });
}

test.for(languages)('no word of the window is empty or unfinished in %s', (language) => {
  const all = [
    stringsIn(language),
    fileStringsIn(language),
    safekeepingStringsIn(language),
    pageWords[language],
  ];
  const words = all.flatMap((strings) => wordsOf(strings));
  expect(words.length).toBeGreaterThan(150);
  const wrong = words.filter(([, word]) => /^\s*$|undefined|\[object|\$\{|\s{2}/.test(word));
  expect(wrong).toEqual([]);
});

test('questions and commands are the same in number in every language, and none is left in Spanish', () => {
  const spanish = new Map(wordsOf(safekeepingStringsIn('es')));
  for (const language of ['en', 'fr'] as const) {
    const words = wordsOf(safekeepingStringsIn(language));
    expect(words.map(([place]) => place)).toEqual([...spanish.keys()]);
    expect(words.filter(([place, word]) => word === spanish.get(place))).toEqual([]);
  }
});
