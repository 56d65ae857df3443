import { FieldGroup } from '#renderer/components/field.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';

/** What an item is about, where its title does not say it. */
export function SubjectRow({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  return (
    <FieldGroup label={words.subject} direction="row">
      <TextField
        record="item"
        field="subject"
        id={item.id}
        text={item.subject}
        label={words.subject}
        placeholder={words.subjectPlaceholder}
        singleLine
      />
    </FieldGroup>
  );
}
