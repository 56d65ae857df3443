import type { Language } from '#shared/domain/language.ts';

/** What is said of a file that is still a draft. */
const draftWords: Readonly<Record<Language, string>> = {
  es: 'borrador',
  en: 'draft',
  fr: 'projet',
  pt: 'rascunho',
};

/**
 * The name proposed for the file of a paper: its symbol with hyphens for what no file name may have,
 * `CP-OD-1592-07 rev.1`, or the words given where it has none yet; a language besides the original's is named.
 */
export function paperFileName(paper: {
  readonly symbol: string;
  /** Where there is no symbol: what the paper is called. */
  readonly called: string;
  readonly draft: boolean;
  readonly language: Language;
  readonly original: Language;
}): string {
  const { symbol, called, draft, language, original } = paper;
  const stem = (symbol.trim() === '' ? called : symbol)
    .replace(/[\\/:*?"<>|\n]+/g, '-')
    .replace(/\.\s+/g, '-')
    .replace(/\s+/g, ' ')
    .trim();
  return [
    stem,
    ...(language === original ? [] : [language]),
    ...(draft ? [draftWords[language]] : []),
  ].join(' ');
}
