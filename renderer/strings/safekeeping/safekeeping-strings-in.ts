import { assertNever } from '#shared/domain/assert-never.ts';
import type { Language } from '#shared/domain/language.ts';
import { englishSafekeeping } from './english-safekeeping.ts';
import { frenchSafekeeping } from './french-safekeeping.ts';
import { portugueseSafekeeping } from './portuguese-safekeeping.ts';
import type { SafekeepingStrings } from './safekeeping-strings.ts';
import { spanishSafekeeping } from './spanish-safekeeping.ts';

/** The words of what keeps and brings back what was typed, in a language. */
export function safekeepingStringsIn(language: Language): SafekeepingStrings {
  switch (language) {
    case 'es':
      return spanishSafekeeping;
    case 'en':
      return englishSafekeeping;
    case 'fr':
      return frenchSafekeeping;
    case 'pt':
      return portugueseSafekeeping;
    default:
      return assertNever(language);
  }
}
