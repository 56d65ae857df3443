import { FieldGroup } from '#renderer/components/field.tsx';
import { ItemSelect } from '#renderer/components/item-select.tsx';
import { Select } from '#renderer/components/select.tsx';
import { useApply, useWindow } from '#renderer/stores/window-context.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { type AgendaItem, agendaItemSchema } from '#shared/domain/agenda-item.ts';
import { everyItem } from '#shared/domain/session-texts.ts';

/** Whether an item is numbered, and which interrupted item it takes up again. */
export function PlaceRow({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  const apply = useApply();
  const { sessions } = useWindow();
  const { id, numbering, continues } = item;
  return (
    <FieldGroup label={words.numbering} direction="row">
      <div className="item-form-pair">
        <Select
          aria-label={words.numbering}
          data-record={id}
          data-part="numbering"
          value={numbering}
          options={agendaItemSchema.shape.numbering.options.map((value) => ({
            value,
            label: words.numberings[value],
          }))}
          onChange={(value) =>
            apply(
              { kind: 'set', record: 'item', id, fields: { numbering: value } },
              `item/${id}/numbering`,
            )
          }
        />
        <ItemSelect
          label={words.continues}
          none={words.continuesNone}
          value={continues}
          at={{ record: id, part: 'continues' }}
          choices={() => {
            const agenda = sessions.getState().open?.present.agenda ?? [];
            const all = [...everyItem(agenda)].map((each) => each.item);
            // An item goes on with one that was called before it.
            return all.slice(
              0,
              all.findIndex((each) => each.id === id),
            );
          }}
          onChange={(chosen) =>
            apply(
              chosen === undefined
                ? { kind: 'clear', record: 'item', id, field: 'continues' }
                : { kind: 'set', record: 'item', id, fields: { continues: chosen } },
            )
          }
        />
      </div>
    </FieldGroup>
  );
}
