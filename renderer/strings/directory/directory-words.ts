import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import type { DirectoryStrings } from './directory-strings.ts';
import { englishDirectory } from './english-directory.ts';
import { frenchDirectory } from './french-directory.ts';
import { portugueseDirectory } from './portuguese-directory.ts';
import { spanishDirectory } from './spanish-directory.ts';

export const directoryWords: WordsByLanguage<DirectoryStrings> = {
  es: spanishDirectory,
  en: englishDirectory,
  fr: frenchDirectory,
  pt: portugueseDirectory,
};
