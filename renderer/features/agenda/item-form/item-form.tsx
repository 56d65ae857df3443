import { Field } from '#renderer/components/field.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';

/** The fields of one item. */
export function ItemForm({ item }: { readonly item: AgendaItem }) {
  return (
    <div className="open-row-form">
      <Field label="Título" direction="row">
        {() => (
          <TextField
            record="item"
            field="label"
            id={item.id}
            text={item.label}
            label="Título"
            singleLine
          />
        )}
      </Field>
    </div>
  );
}
