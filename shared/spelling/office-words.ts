import type { Language } from '#shared/domain/language.ts';

/** Said alike in every language: abbreviations of symbols and of notes. */
const everywhere = ['add', 'corr', 'doc', 'rev', 'inf'];

/**
 * Words of the organisation's papers that the general dictionaries lack; attested in the published documents
 * that the language of papers was gathered from.
 */
const words: Readonly<Record<Language, readonly string[]>> = {
  es: [
    'Américas',
    'Commonwealth',
    'EUA',
    'hemisférico',
    'hemisférica',
    'hemisféricos',
    'hemisféricas',
    'plurinacional',
    'relatoría',
    'relatorías',
    'subcomisión',
    'subcomisiones',
    'subregional',
    'subregionales',
    'viceministra',
    'viceministras',
  ],
  en: ['Bolivarian', 'chargé', 'chargés', 'federative', 'plurinational', 'protocolary'],
  fr: [
    'bolivarienne',
    'interaméricain',
    'interaméricaine',
    'interaméricaines',
    'interaméricains',
    'plurinational',
  ],
  pt: [
    'bolivariana',
    'Commonwealth',
    'ministro-conselheiro',
    'plurinacional',
    'ministra-conselheira',
  ],
};

/** The words of the office in one language. */
export function officeWords(language: Language): readonly string[] {
  return [...everywhere, ...words[language]];
}
