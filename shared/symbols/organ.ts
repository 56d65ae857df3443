import { isKnownClass } from './document-class.ts';
import { parseRoman } from './roman-numeral.ts';

/**
 * Other organisations whose symbols have the same shape: only the name tells `ALADI/CR/Acta 1109` from a
 * document of the OAS. Those that differ in shape (`A/C.4/64/SR.22`, `CE148/FR`) need no entry.
 */
const otherOrganisations: ReadonlySet<string> = new Set([
  'ALADI',
  'CAN',
  'CARICOM',
  'CBD',
  'CCM',
  'CCPR',
  'CELADE',
  'CELAC',
  'CEPAL',
  'CERD',
  'CMC',
  'ECLAC',
  'FAO',
  'FCCC',
  'GMC',
  'HSP',
  'IDB',
  'ILO',
  'IMO',
  'LC',
  'MERCOSUR',
  'OACI',
  'OIT',
  'OMC',
  'OMS',
  'ONU',
  'OPS',
  'PAHO',
  'PARLASUR',
  'PNUD',
  'PNUMA',
  'SICA',
  'SIECA',
  'TN',
  'UE',
  'UN',
  'UNASUR',
  'UNCTAD',
  'UNDP',
  'UNEP',
  'UNESCO',
  'UNICEF',
  'WHO',
  'WIPO',
  'WT',
  'WTO',
]);

/** Committees of the Permanent Council, whose documents are sometimes cited without its `CP/`. */
const councilCommittees: ReadonlySet<string> = new Set(['CAAP', 'CAJP', 'CEAM', 'CISC', 'CSH']);

/** Whether a path (`CP`, `CAJP/GT`) may belong to an organ of the OAS, by the word that opens it. */
export function mayOpenOrgan(root: string): boolean {
  const [word = '', suffix] = root.toUpperCase().split('.');
  const plain = word.replace(/-.*/, '');
  if (otherOrganisations.has(plain) || isKnownClass(plain)) return false;
  // A session or meeting may be part of the name (COSEGRE.II, RC.24); two words joined by a point are not one.
  return suffix === undefined || parseRoman(suffix) !== undefined || /^\d+$/.test(suffix);
}

/** The Council, the Assembly and what stands under them: here even a damaged symbol is beyond doubt. */
export function isUnderCouncilOrAssembly(organ: string): boolean {
  const root = (organ.split('/')[0] ?? '').toUpperCase();
  return root === 'CP' || root === 'AG' || councilCommittees.has(root);
}

/** The organ with the `CP/` that a committee's symbol was printed without. */
export function wholeOrgan(organ: string): string {
  const root = (organ.split('/')[0] ?? '').toUpperCase();
  return councilCommittees.has(root) ? `CP/${organ}` : organ;
}
