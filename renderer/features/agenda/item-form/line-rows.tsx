import { IconButton } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { Proposals } from '#renderer/components/people/proposals.tsx';
import { plainWords } from '#renderer/components/rich-text/plain-words.ts';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { useApply, useWindow, useWriting } from '#renderer/stores/window-context.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { type AgendaItem, itemEndingSchema, itemForms } from '#shared/domain/agenda-item.ts';
import { itemLabel, kindsCalled } from '#shared/drafting/item-labels.ts';
import { takeKind } from './kind-edits.ts';

/** How many kinds are proposed for a title that is being written. */
const mostKinds = 3;

/** The kinds whose usual title is being written, for an item of which no kind was chosen. */
function KindProposals({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  const apply = useApply();
  const writing = useWriting();
  const { workspace } = useWindow();
  const { id, kind, label } = item;
  if (kind !== 'other') return null;
  const kinds = kindsCalled(plainWords(label[writing] ?? []) ?? '', writing).slice(0, mostKinds);
  return (
    <Proposals
      label={words.label}
      proposals={kinds.map((each) => itemLabel(each, writing))}
      onTake={(place) => {
        const chosen = kinds[place];
        if (!chosen) return;
        apply(takeKind(item, chosen, writing));
        workspace.getState().wishFocus({ record: id, part: 'label' });
      }}
    />
  );
}

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
        <KindProposals item={item} />
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
              apply({ kind: 'set', record: 'item', id, fields: { form: value } }, `item/${id}/form`)
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
