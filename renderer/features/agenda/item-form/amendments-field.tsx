import { IconButton } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { StatesField } from '#renderer/components/people/states-field.tsx';
import { wordsOfText } from '#renderer/components/rich-text/inline-words.ts';
import { Select } from '#renderer/components/select.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { useSession } from '#renderer/stores/window-context.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import type { Amendment } from '#shared/domain/outcome.ts';
import type { ItemId } from '#shared/domain/record-id.ts';

const kinds = ['postponed', 'withdrawn', 'added', 'moved'] as const;

interface AmendmentsFieldProps {
  /** The item that adopts the order of business. */
  readonly item: ItemId;
  readonly amendments: readonly Amendment[];
  readonly onChange: (amendments: readonly Amendment[]) => void;
}

function amendment(kind: Amendment['kind'], { item, by }: Omit<Amendment, 'kind'>): Amendment {
  return kind === 'moved' ? { kind, item, by, from: 1 } : { kind, item, by };
}

/** What delegations changed in the draft order of business when it was adopted. */
export function AmendmentsField({ item, amendments, onChange }: AmendmentsFieldProps) {
  const words = useWords(itemFormWords);
  const session = useSession((present) => present);
  const items = numberItems(session.agenda)
    .filter((place) => place.item.id !== item)
    .map((place) => ({
      value: place.item.id,
      label: `${place.label} ${wordsOfText(session, place.item.label)}`,
    }));
  const [first] = items;
  const change = (index: number, next: Amendment) => onChange(amendments.with(index, next));
  return (
    <FieldGroup
      label={words.amendments}
      direction="row"
      action={
        <IconButton
          size="small"
          icon="add"
          label={words.addLine(words.amendments)}
          disabled={!first}
          onClick={() => {
            if (first) onChange([...amendments, { kind: 'postponed', item: first.value, by: [] }]);
          }}
        />
      }
    >
      {amendments.map((each, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: amendments have no id; their order is theirs
        <div key={index} className="amendment">
          <div className="field-pair">
            <Select
              aria-label={words.amendment}
              value={each.kind}
              options={kinds.map((kind) => ({ value: kind, label: words.amendmentKinds[kind] }))}
              onChange={(kind) => change(index, amendment(kind, each))}
            />
            <Select
              aria-label={words.amendedItem}
              value={each.item}
              options={items}
              onChange={(value) => change(index, { ...each, item: value })}
            />
            {each.kind === 'moved' && (
              <TextInput
                type="number"
                min={1}
                aria-label={words.movedFrom}
                value={String(each.from)}
                onChange={(value) => {
                  const from = Number(value);
                  if (Number.isInteger(from) && from >= 1) change(index, { ...each, from });
                }}
              />
            )}
            <IconButton
              icon="dismiss"
              label={words.removeLine(words.amendment)}
              onClick={() => onChange(amendments.toSpliced(index, 1))}
            />
          </div>
          <StatesField
            label={words.by}
            value={each.by}
            onChange={(by) => change(index, { ...each, by })}
          />
        </div>
      ))}
    </FieldGroup>
  );
}
