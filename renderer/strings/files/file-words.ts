import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishFiles } from './english-files.ts';
import type { FileStrings } from './file-strings.ts';
import { frenchFiles } from './french-files.ts';
import { portugueseFiles } from './portuguese-files.ts';
import { spanishFiles } from './spanish-files.ts';

/** The words about files, backups and what comes in. */
export const fileWords: WordsByLanguage<FileStrings> = {
  es: spanishFiles,
  en: englishFiles,
  fr: frenchFiles,
  pt: portugueseFiles,
};
