import { IconButton } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { useApply } from '#renderer/stores/window-context.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { type AgendaItem, itemEndingSchema, itemForms } from '#shared/domain/agenda-item.ts';

/** The title of an item, the form of its line and how the line ends. */
export function LineRows({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  const apply = useApply();
  const { id, form, ending, label } = item;
  return (
    <>
      <FieldGroup label={words.label} direction="row">
        <TextField
          record="item"
          field="label"
          id={id}
          text={label}
          label={words.label}
          placeholder={words.labelPlaceholder}
          singleLine
        />
      </FieldGroup>
      <FieldGroup label={words.form} direction="row">
        <div className="item-form-line">
          <Select
            aria-label={words.form}
            data-record={id}
            data-part="form"
            value={form}
            options={itemForms.map((value) => ({ value, label: words.forms[value] }))}
            onChange={(value) =>
              apply({ kind: 'set', record: 'item', id, fields: { form: value } })
            }
          />
          <MenuButton
            align="end"
            button={<IconButton label={words.moreOfLine} icon="more" />}
            entries={[
              { kind: 'heading', label: words.ending },
              ...itemEndingSchema.options.map(
                (value) =>
                  ({
                    kind: 'check',
                    label: words.endings[value],
                    checked: ending === value,
                    onChoose: () =>
                      apply({ kind: 'set', record: 'item', id, fields: { ending: value } }),
                  }) as const,
              ),
            ]}
          />
        </div>
      </FieldGroup>
    </>
  );
}
