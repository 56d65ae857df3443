import { z } from 'zod';
import { type Inline, inlineSchema } from './inline.ts';
import { type Language, languageSchema, languages } from './language.ts';

/** Free prose, in some of the languages. */
export const textSchema = z.partialRecord(languageSchema, z.array(inlineSchema).readonly());
export type Text = z.infer<typeof textSchema>;

/** A text as it can be printed in one language. `language` tells which version was found. */
export interface TextVersion {
  readonly inlines: readonly Inline[];
  readonly language: Language;
  /** True when the wanted language has no version and another one stands in. */
  readonly missing: boolean;
}

/** Whether an inline prints or anchors something. */
function isFilled(inline: Inline): boolean {
  return inline.kind !== 'text' || inline.text.trim() !== '';
}

/**
 * The version of `text` to print in `wanted`: that language, else the original, else any that is filled.
 * Undefined when nothing was written in any language.
 */
export function versionOf(
  text: Text | undefined,
  wanted: Language,
  original: Language,
): TextVersion | undefined {
  if (!text) return undefined;
  for (const language of [wanted, original, ...languages]) {
    const inlines = text[language];
    if (inlines?.some(isFilled)) return { inlines, language, missing: language !== wanted };
  }
  return undefined;
}

/** A text of plain words in one language. */
export function plainText(language: Language, words: string): Text {
  return { [language]: [{ kind: 'text', text: words }] };
}

/** Whether a text has nothing in any language: what it belongs to can go without a loss. */
export function isUnwritten(text: Text): boolean {
  return Object.values(text).every((inlines) => inlines.length === 0);
}
