import { describe, expect, test } from 'vitest';
import {
  withChecked,
  withPaperName,
  withSetting,
  withSymbolSpelling,
  withWords,
} from '#renderer/features/settings/settings-edits.ts';
import { settingsSchema } from '#shared/domain/settings.ts';

describe('a setting', () => {
  test('without a value is as if nothing had been decided', () => {
    const decided = withSetting({}, 'author', 'Secretaría');
    expect(decided).toEqual({ author: 'Secretaría' });
    expect(withSetting(decided, 'author', undefined)).toEqual({});
  });

  test('of a symbol is kept where it is not the usual one', () => {
    const tight = withSymbolSpelling({}, 'inf', 'tight');
    expect(tight).toEqual({ symbolSpelling: { inf: 'tight' } });
    expect(withSymbolSpelling(tight, 'inf', 'spaced')).toEqual({});
  });

  test('of the name of a paper goes with its last word', () => {
    const named = withPaperName({}, 'report', { es: 'reseña', en: '' });
    expect(named).toEqual({ paperNames: { report: { es: 'reseña' } } });
    expect(withPaperName(named, 'report', { es: '' })).toEqual({});
  });

  test('of spelling keeps words in alphabetical order, each once, beside the languages left out', () => {
    const off = withChecked({}, 'fr', false);
    const words = withWords(off, 'es', ['Insulza', 'Ávila', 'Insulza']);
    expect(words.spelling).toEqual({ words: { es: ['Ávila', 'Insulza'] }, off: ['fr'] });
    expect(withChecked(words, 'fr', true).spelling?.off).toEqual([]);
    expect(settingsSchema.safeParse(words).success).toBe(true);
  });
});
