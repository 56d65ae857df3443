import type { Language } from '#shared/domain/language.ts';

/** Namespace of WordprocessingML (ECMA-376, transitional). */
export const wordNamespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

export const officeRelationships =
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const wordContentType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

export const contentTypes = {
  document: `${wordContentType}.document.main+xml`,
  template: `${wordContentType}.template.main+xml`,
  header: `${wordContentType}.header+xml`,
  footer: `${wordContentType}.footer+xml`,
  footnotes: `${wordContentType}.footnotes+xml`,
  endnotes: `${wordContentType}.endnotes+xml`,
} as const;

/** `w:lang` of each language of the papers. */
export const wordLanguages = {
  es: 'es-ES',
  en: 'en-US',
  fr: 'fr-FR',
  pt: 'pt-BR',
} as const satisfies Record<Language, string>;
