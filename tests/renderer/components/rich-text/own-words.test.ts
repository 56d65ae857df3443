import { expect, test } from 'vitest';
import { ownWords } from '#renderer/components/rich-text/own-words.ts';
import type { Inline } from '#shared/domain/inline.ts';

const text = (words: string): readonly Inline[] => [{ kind: 'text', text: words, marks: [] }];

test('letters that are drawn while the next ones are typed are no text to show', () => {
  const words = ownWords(text(''), 0);
  words.wrote(text('a'));
  words.wrote(text('ab'));
  expect(words.isOwn(text('a'), 0)).toBe(true);
  expect(words.isOwn(text('ab'), 0)).toBe(true);
});

test('text that came of elsewhere is shown', () => {
  const words = ownWords(text(''), 0);
  words.wrote(text('a'));
  expect(words.isOwn(text('z'), 1)).toBe(false);
  expect(words.isOwn(text('z'), 1)).toBe(true);
});

test('an undo is shown also where it brings back what was drawn last', () => {
  const before = text('');
  const words = ownWords(before, 0);
  words.wrote(text('a'));
  expect(words.isOwn(before, 1)).toBe(false);
});

test('an edit of something else shows nothing', () => {
  const words = ownWords(text(''), 0);
  words.wrote(text('a'));
  words.wrote(text('ab'));
  expect(words.isOwn(text('ab'), 1)).toBe(true);
});
