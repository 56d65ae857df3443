import type { OrdinalForm } from './drafting-language.ts';
import { frenchCardinal } from './french-cardinal.ts';
import { checkOrdinalRange } from './joined-ordinal.ts';

/** An ordinal from 1 to 199 in French words: `trente-cinquième`; only `premier` has genders. */
export function frenchOrdinal(n: number, form: OrdinalForm): string {
  checkOrdinalRange(n);
  if (n === 1) return form.gender === 'feminine' ? 'première' : 'premier';
  const stem = frenchCardinal(n)
    .replace(/vingts$/, 'vingt')
    .replace(/cinq$/, 'cinqu')
    .replace(/neuf$/, 'neuv')
    .replace(/e$/, '');
  return `${stem}ième`;
}
