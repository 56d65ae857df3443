import { assertNever } from '#shared/domain/assert-never.ts';
import type { Language } from '#shared/domain/language.ts';
import { englishFiles } from './english-files.ts';
import type { FileStrings } from './file-strings.ts';
import { frenchFiles } from './french-files.ts';
import { portugueseFiles } from './portuguese-files.ts';
import { spanishFiles } from './spanish-files.ts';

/** The words about files and backups in a language. */
export function fileStringsIn(language: Language): FileStrings {
  switch (language) {
    case 'es':
      return spanishFiles;
    case 'en':
      return englishFiles;
    case 'fr':
      return frenchFiles;
    case 'pt':
      return portugueseFiles;
    default:
      return assertNever(language);
  }
}
