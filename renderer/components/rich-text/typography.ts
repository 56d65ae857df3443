import type { Language } from '#shared/domain/language.ts';

/** Quotation marks of a language, the outer pair first; French sets a space inside its own. */
const quotes: Readonly<Record<Language, readonly [string, string]>> = {
  es: ['“', '”'],
  en: ['“', '”'],
  fr: ['«\u00a0', '\u00a0»'],
  pt: ['“', '”'],
};
const innerQuotes = ['‘', '’'] as const;

/** Whether a quotation mark typed after these words opens: at the start, after a space, a bracket, a dash or another one. */
function opens(before: string): boolean {
  return before === '' || /[\s([{¿¡—–/“‘«\u00a0]$/u.test(before);
}

/** An article or conjunction of French or Portuguese that lost its vowel: what is quoted follows it at once. */
const elided = /(?:^|[^\p{L}])(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu)’$/iu;

/** What the language sets in the place of a character just typed after `before`; undefined where it stays. */
export interface TypedReplacement {
  /** Characters before the one typed that are replaced as well. */
  readonly back: number;
  readonly text: string;
}

/**
 * Quotation marks, apostrophes, dashes, the ellipsis and the spaces of French as the office prints them
 * (domain.md 4.6).
 */
export function typographic(
  typed: string,
  before: string,
  language: Language,
): TypedReplacement | undefined {
  switch (typed) {
    case '"':
      return { back: 0, text: quotes[language][opens(before) || elided.test(before) ? 0 : 1] };
    case "'":
      return { back: 0, text: innerQuotes[opens(before) ? 0 : 1] };
    case '-':
      return before.endsWith('-') ? { back: 1, text: '–' } : undefined;
    case '.':
      return before.endsWith('..') ? { back: 2, text: '…' } : undefined;
    case ':':
    case ';':
    case '?':
    case '!':
      return language === 'fr' && /[^\s] $/.test(before)
        ? { back: 1, text: `\u00a0${typed}` }
        : undefined;
    default:
      return undefined;
  }
}
