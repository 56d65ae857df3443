import { type Language, languages } from '#shared/domain/language.ts';
import { plainText, type Text } from '#shared/domain/text.ts';
import { wordsOf } from './people-of.ts';

/**
 * A text with other words in some languages, written plainly. Words that it says already stay as they are
 * formatted, and so do the languages for which nothing is given; empty ones go. Undefined where nothing is left.
 */
export function reworded(
  before: Text | undefined,
  wordsIn: (language: Language) => string | undefined,
): Text | undefined {
  const versions: Text[] = languages.map((language) => {
    const words = wordsIn(language)?.trim();
    const here = before?.[language];
    if (words === undefined || (here && wordsOf(before, language).trim() === words))
      return here ? { [language]: here } : {};
    return words === '' ? {} : plainText(language, words);
  });
  const text: Text = Object.assign({}, ...versions);
  return Object.keys(text).length === 0 ? undefined : text;
}
