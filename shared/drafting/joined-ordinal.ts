/** Ordinal words of a language that puts them together one by one: `centésimo trigésimo séptimo`. */
export interface OrdinalWords {
  /** 1 to 9; the entry for 0 is empty. */
  readonly units: readonly string[];
  /** 10 to 19. */
  readonly teens: readonly string[];
  /** 20 to 90 by their tens. */
  readonly tens: readonly string[];
  readonly hundred: string;
}

/** Whether ordinals in words exist for a number: whole, 1 to 199. Throws a RangeError for any other. */
export function checkOrdinalRange(n: number): void {
  if (!Number.isInteger(n) || n < 1 || n > 199) {
    throw new RangeError(`no ordinal in words for ${n}: whole numbers from 1 to 199 only`);
  }
}

/** The masculine ordinal from 1 to 199, as its words one after the other. */
export function joinedOrdinal(n: number, words: OrdinalWords): string {
  checkOrdinalRange(n);
  const rest = n % 100;
  const ten = Math.floor(rest / 10);
  const belowHundred =
    ten === 1 ? [words.teens[rest - 10]] : [words.tens[ten], words.units[rest % 10]];
  return [n >= 100 ? words.hundred : '', ...belowHundred].filter(Boolean).join(' ');
}
