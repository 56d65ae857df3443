import { isKnownClass, numbersUnitedNationsBody } from './document-class.ts';
import { matchAt } from './match-at.ts';
import { isUnderCouncilOrAssembly, mayOpenOrgan } from './organ.ts';
import { plainSpelling } from './plain-spelling.ts';

/** A symbol as far as its number: `CP/CAJP-`, `AG/RES. `. */
export interface Head {
  readonly organ: string;
  readonly documentClass: string | undefined;
  readonly separator: string;
  /** The organ's spelling. */
  readonly printedOrgan: string;
  readonly start: number;
  /** Where the number begins. */
  readonly end: number;
}

/**
 * Up to six words joined by slashes. A word may carry a second one (`Sub.AAP`), a session (`COSEGRE.II`,
 * `CIDIP-VII`) or a meeting (`RC.24`, told from a document number by the slash and word after it).
 */
const path =
  /[a-z]{2,}(?:\.(?:[a-z]+|\d{1,3}(?=\/[a-z])))?(?:[-\u2010\u2011][ivxlcdm]+(?![a-z\d]))?(?:\/[a-z]{2,}(?:\.(?:[a-z]+|\d{1,3}(?=\/[a-z])))?(?:[-\u2010\u2011][ivxlcdm]+(?![a-z\d]))?){0,5}/iy;
const separatorBeforeNumber = /[.\-\u2010-\u2013\u2212]?\s{0,3}(?=\d)/y;

function inCapitals(organ: string): string {
  return organ
    .split('/')
    .map((word) => (word.includes('.') && word !== word.toLowerCase() ? word : word.toUpperCase()))
    .join('/');
}

/** Whether the last word of a path is the class of the document, not the name of its committee. */
function endsInClass(word: string, separator: string): boolean {
  return isKnownClass(word.toUpperCase()) || (separator.startsWith('.') && /^[a-z]+$/i.test(word));
}

/** Whether a document without class word may be numbered like this: committees print a hyphen. */
function numbersItsOrgan(organ: string, separator: string): boolean {
  if (!organ.includes('/')) return separator.startsWith('-') && /-[ivxlcdm]+$/i.test(organ);
  return separator.startsWith('-') || isUnderCouncilOrAssembly(organ);
}

/** Reads organ, class and separator at `start`, where a word must begin; undefined where no symbol can. */
export function readHead(text: string, start: number): Head | undefined {
  const words = matchAt(path, text, start)?.[0];
  if (words === undefined) return undefined;
  const pathEnd = start + words.length;
  const gap = matchAt(separatorBeforeNumber, text, pathEnd)?.[0];
  if (gap === undefined) return undefined;

  const separator = plainSpelling(gap);
  const slash = words.lastIndexOf('/');
  const last = words.slice(slash + 1);
  const hasClass = slash > 0 && endsInClass(last, separator);
  const printedOrgan = plainSpelling(hasClass ? words.slice(0, slash) : words);
  if (!mayOpenOrgan(printedOrgan.split('/')[0] ?? '')) return undefined;
  const documentClass = hasClass ? last.toUpperCase() : undefined;
  if (!isUnderCouncilOrAssembly(printedOrgan) && numbersUnitedNationsBody(documentClass ?? ''))
    return undefined;
  if (!hasClass && !numbersItsOrgan(printedOrgan, separator)) return undefined;
  return {
    organ: inCapitals(printedOrgan),
    documentClass,
    separator,
    printedOrgan,
    start,
    end: pathEnd + gap.length,
  };
}
