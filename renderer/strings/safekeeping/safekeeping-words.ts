import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishSafekeeping } from './english-safekeeping.ts';
import { frenchSafekeeping } from './french-safekeeping.ts';
import { portugueseSafekeeping } from './portuguese-safekeeping.ts';
import type { SafekeepingStrings } from './safekeeping-strings.ts';
import { spanishSafekeeping } from './spanish-safekeeping.ts';

/** The words about versions, the bin, backups and the start. */
export const safekeepingWords: WordsByLanguage<SafekeepingStrings> = {
  es: spanishSafekeeping,
  en: englishSafekeeping,
  fr: frenchSafekeeping,
  pt: portugueseSafekeeping,
};
