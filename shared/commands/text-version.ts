import type { Inline } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Text } from '#shared/domain/text.ts';
import { sameValue } from './same-value.ts';
import { withoutField } from './without-field.ts';

/** The text with one version in these words; without words it has no such version. */
export function withVersion(text: Text, language: Language, inlines: readonly Inline[]): Text {
  const written = inlines.some((inline) => inline.kind !== 'text' || inline.text !== '');
  if (!written) return withoutField(text, language);
  return sameValue(text[language], inlines) ? text : { ...text, [language]: inlines };
}
