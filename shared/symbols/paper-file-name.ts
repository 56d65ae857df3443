import type { Language } from '#shared/domain/language.ts';
import { fileNamePart } from './file-name-part.ts';

/** What is said of a file that is still a draft. */
const draftWords: Readonly<Record<Language, string>> = {
  es: 'borrador',
  en: 'draft',
  fr: 'projet',
  pt: 'rascunho',
};

/**
 * The name proposed for the file of a paper, without its extension: `CP-SA-1592-07 borrador`. It follows the
 * symbol, of a joint meeting both, or the words given where there is none yet; a language besides the original's
 * is named.
 */
export function paperFileName(paper: {
  /** As it prints: a line for each body. */
  readonly symbol: string;
  /** Where there is no symbol: what the paper is called. */
  readonly called: string;
  readonly draft: boolean;
  readonly language: Language;
  readonly original: Language;
}): string {
  const { symbol, called, draft, language, original } = paper;
  const stem = (symbol.trim() === '' ? called : symbol)
    .split('\n')
    .map(fileNamePart)
    .filter((part) => part !== '')
    .join(' + ');
  return [
    stem,
    ...(language === original ? [] : [language]),
    ...(draft ? [draftWords[language]] : []),
  ].join(' ');
}
