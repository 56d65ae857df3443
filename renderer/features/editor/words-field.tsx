import { TextArea } from '#renderer/components/text-area.tsx';
import type { Language } from '#shared/domain/language.ts';
import type { Text } from '#shared/domain/text.ts';
import { plainWords, readableWords } from './plain-words.ts';

interface WordsFieldProps {
  readonly label: string;
  readonly text: Text | undefined;
  readonly language: Language;
  readonly formattedText: string;
  readonly onChange: (words: string) => void;
}

/** A field for a text of plain words. A text with more in it is shown, and not changed. */
export function WordsField({ label, text, language, formattedText, onChange }: WordsFieldProps) {
  const inlines = text?.[language] ?? [];
  const words = plainWords(inlines);
  return words === undefined ? (
    <TextArea
      label={label}
      value={readableWords(inlines)}
      onChange={undefined}
      hint={formattedText}
    />
  ) : (
    <TextArea label={label} value={words} onChange={onChange} />
  );
}
