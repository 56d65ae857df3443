import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { TextLines } from './text-lines.tsx';

/** What happened under an item, in paragraphs of the report. */
export function ProceedingsRow({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  return (
    <TextLines
      kind="proceedings"
      owner={item.id}
      lines={item.proceedings}
      label={words.proceedings}
      add={words.addParagraph}
      nameOf={words.paragraph}
    />
  );
}
