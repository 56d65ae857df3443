import { assertNever } from '#shared/domain/assert-never.ts';
import type { Language } from '#shared/domain/language.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import type { Strings } from './strings.ts';

/** The window's words in a language. */
export function stringsIn(language: Language): Strings {
  switch (language) {
    case 'es':
      return spanish;
    case 'en':
      return english;
    case 'fr':
      return french;
    case 'pt':
      return portuguese;
    default:
      return assertNever(language);
  }
}
