import type { Body } from '#shared/domain/body.ts';
import type { Inline } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Text } from '#shared/domain/text.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';

/**
 * The text of an agreement with its addressees in words at the end: `a la Comisión General y al Consejo
 * Permanente`. Undefined where there are none, or the text says these words already.
 */
export function withAddressees(
  text: Text,
  addressees: readonly Body[],
  language: Language,
): { readonly inlines: readonly Inline[]; readonly words: string } | undefined {
  if (addressees.length === 0) return undefined;
  const words = draftingIn(language).toBodies(addressees);
  const inlines = text[language] ?? [];
  const said = inlines.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
  const names = addressees.map((body) => body.name[language]);
  if (names.every((name) => said.includes(name))) return undefined;
  const last = inlines.at(-1);
  const gap = inlines.length === 0 || (last?.kind === 'text' && /\s$/.test(last.text)) ? '' : ' ';
  return {
    words,
    inlines:
      last?.kind === 'text' && !last.marks?.length
        ? [...inlines.slice(0, -1), { ...last, text: `${last.text}${gap}${words}` }]
        : [...inlines, { kind: 'text', text: `${gap}${words}` }],
  };
}
