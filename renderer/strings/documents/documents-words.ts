import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import type { DocumentsStrings } from './documents-strings.ts';
import { englishDocuments } from './english-documents.ts';
import { frenchDocuments } from './french-documents.ts';
import { portugueseDocuments } from './portuguese-documents.ts';
import { spanishDocuments } from './spanish-documents.ts';

export const documentsWords: WordsByLanguage<DocumentsStrings> = {
  es: spanishDocuments,
  en: englishDocuments,
  fr: frenchDocuments,
  pt: portugueseDocuments,
};
