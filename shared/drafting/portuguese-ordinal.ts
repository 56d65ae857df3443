import type { OrdinalForm } from './drafting-language.ts';
import { joinedOrdinal } from './joined-ordinal.ts';

/** Portuguese ordinals, masculine; every word agrees. */
const words = {
  units: [
    '',
    'primeiro',
    'segundo',
    'terceiro',
    'quarto',
    'quinto',
    'sexto',
    'sétimo',
    'oitavo',
    'nono',
  ],
  teens: [
    'décimo',
    'décimo primeiro',
    'décimo segundo',
    'décimo terceiro',
    'décimo quarto',
    'décimo quinto',
    'décimo sexto',
    'décimo sétimo',
    'décimo oitavo',
    'décimo nono',
  ],
  tens: [
    '',
    'décimo',
    'vigésimo',
    'trigésimo',
    'quadragésimo',
    'quinquagésimo',
    'sexagésimo',
    'septuagésimo',
    'octogésimo',
    'nonagésimo',
  ],
  hundred: 'centésimo',
};

/** An ordinal from 1 to 199 in Portuguese words: `trigésimo oitavo`, `vigésima sétima`. */
export function portugueseOrdinal(n: number, form: OrdinalForm): string {
  const masculine = joinedOrdinal(n, words);
  return form.gender === 'feminine' ? masculine.replace(/o(?= |$)/g, 'a') : masculine;
}
