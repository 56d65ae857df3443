/** A piece of a run: words, or what Word has an element of its own for. */
export type TextPiece =
  | { readonly kind: 'words'; readonly words: string }
  | { readonly kind: 'tab' }
  | { readonly kind: 'break' };

const lineBreaks = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;
/** Controls, lone surrogates and the two code points that XML 1.0 (2.2) excludes. */
const unprintable = /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu;
const loneSurrogate = /\p{Surrogate}/gu;

/** The text as XML can hold it: every kind of line break as `\n`, what has no place in XML left out. */
export function printableText(text: string): string {
  return text.replace(lineBreaks, '\n').replace(unprintable, '').replace(loneSurrogate, '\ufffd');
}

/** Cuts a text where Word needs a tab or a line break: raw ones would print as spaces. */
export function textPieces(text: string): readonly TextPiece[] {
  const pieces: TextPiece[] = [];
  for (const part of printableText(text).split(/([\t\n])/)) {
    if (part === '\t') pieces.push({ kind: 'tab' });
    else if (part === '\n') pieces.push({ kind: 'break' });
    else if (part !== '') pieces.push({ kind: 'words', words: part });
  }
  return pieces;
}

const rightToLeftScript = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const arabicScript = /\p{Script=Arabic}/u;

/** The first letter decides (Unicode UAX 9, P2): whether words run from right to left. */
export function runsRightToLeft(words: string): boolean {
  const first = words.match(/\p{Letter}/u);
  return first !== null && rightToLeftScript.test(first[0]);
}

/** `w:lang` of right-to-left words, as far as their script tells the language. */
export function rightToLeftLanguage(words: string): 'ar-SA' | 'he-IL' {
  return arabicScript.test(words) ? 'ar-SA' : 'he-IL';
}
