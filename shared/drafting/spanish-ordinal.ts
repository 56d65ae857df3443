import type { OrdinalForm } from './drafting-language.ts';
import { joinedOrdinal } from './joined-ordinal.ts';

/**
 * Spanish ordinals, masculine. 11 and 12 in their Latin forms, 13 to 19 in one word, from 21 in two words
 * that both agree (Real Academia Española, Diccionario panhispánico de dudas, entry ordinales; the OAS
 * prints `vigésima séptima`).
 */
const words = {
  units: [
    '',
    'primero',
    'segundo',
    'tercero',
    'cuarto',
    'quinto',
    'sexto',
    'séptimo',
    'octavo',
    'noveno',
  ],
  teens: [
    'décimo',
    'undécimo',
    'duodécimo',
    'decimotercero',
    'decimocuarto',
    'decimoquinto',
    'decimosexto',
    'decimoséptimo',
    'decimoctavo',
    'decimonoveno',
  ],
  tens: [
    '',
    'décimo',
    'vigésimo',
    'trigésimo',
    'cuadragésimo',
    'quincuagésimo',
    'sexagésimo',
    'septuagésimo',
    'octogésimo',
    'nonagésimo',
  ],
  hundred: 'centésimo',
};

/** An ordinal from 1 to 199 in Spanish words: `trigésimo primer`, `vigésima`. */
export function spanishOrdinal(n: number, form: OrdinalForm): string {
  const masculine = joinedOrdinal(n, words);
  if (form.gender === 'feminine') return masculine.replace(/o(?= |$)/g, 'a');
  return form.beforeNoun ? masculine.replace(/(prim|terc)ero$/, '$1er') : masculine;
}
