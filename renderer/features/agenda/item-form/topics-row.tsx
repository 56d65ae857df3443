import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { TextLines } from './text-lines.tsx';

/** The bulleted lines under an item. */
export function TopicsRow({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  return (
    <TextLines
      kind="topic"
      owner={item.id}
      lines={item.topics}
      label={words.topics}
      add={words.addTopic}
      nameOf={words.topic}
    />
  );
}
