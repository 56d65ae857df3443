import { assertNever } from '#shared/domain/assert-never.ts';
import type { Language } from '#shared/domain/language.ts';
import type { MenuStrings } from './menu-strings.ts';
import { english } from './strings/english.ts';
import { french } from './strings/french.ts';
import { portuguese } from './strings/portuguese.ts';
import { spanish } from './strings/spanish.ts';

/** The menu's words in a language. */
export function menuStringsIn(language: Language): MenuStrings {
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
