import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishExport } from './english-export.ts';
import type { ExportStrings } from './export-strings.ts';
import { frenchExport } from './french-export.ts';
import { portugueseExport } from './portuguese-export.ts';
import { spanishExport } from './spanish-export.ts';

export const exportWords: WordsByLanguage<ExportStrings> = {
  es: spanishExport,
  en: englishExport,
  fr: frenchExport,
  pt: portugueseExport,
};
