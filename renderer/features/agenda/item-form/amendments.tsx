import { IconButton } from '#renderer/components/button.tsx';
import { Field, FieldGroup } from '#renderer/components/field.tsx';
import { ItemSelect } from '#renderer/components/item-select.tsx';
import { StatesField } from '#renderer/components/people/states-field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { useApply, useWindow } from '#renderer/stores/window-context.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { lineWords } from '#renderer/strings/lines/line-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { type Amendment, amendmentSchema, type Outcome } from '#shared/domain/outcome.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import { AddButton } from './add-button.tsx';
import { focusAdd } from './focus-add.ts';
import { amendmentOfKind, setOutcome } from './outcome-edits.ts';

type AmendedOutcome = Extract<Outcome, { kind: 'adoptedAsAmended' }>;

interface AmendmentsProps {
  readonly item: AgendaItem;
  readonly outcome: AmendedOutcome;
}

const kinds: readonly Amendment['kind'][] = amendmentSchema.options.map(
  (option) => option.shape.kind.value,
);

/** What delegations changed in the draft order of business when it was adopted. */
export function Amendments({ item, outcome }: AmendmentsProps) {
  const { amendments: words } = useWords(itemFormWords);
  const lines = useWords(lineWords);
  const apply = useApply();
  const { sessions } = useWindow();
  const { amendments } = outcome;
  const others = () => {
    const agenda = sessions.getState().open?.present.agenda ?? [];
    return [...everyItem(agenda)].map((each) => each.item).filter(({ id }) => id !== item.id);
  };
  const set = (next: readonly Amendment[], burst?: string) =>
    apply(
      setOutcome(item.id, { ...outcome, amendments: next }),
      burst && `item/${item.id}/amendments/${burst}`,
    );
  return (
    <FieldGroup
      label={words.name}
      action={
        <AddButton
          label={words.add}
          onAdd={() => {
            const first = others()[0];
            if (first) set([...amendments, { kind: 'postponed', item: first.id, by: [] }]);
          }}
        />
      }
    >
      {amendments.map((amendment, index) => {
        const put = (next: Amendment, burst?: string) =>
          set(amendments.with(index, next), burst && `${index}/${burst}`);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: amendments have nothing of their own to be known by
          <fieldset key={index} className="amendment" aria-label={words.one(index + 1)}>
            <div className="amendment-head">
              <Select
                aria-label={words.kind}
                value={amendment.kind}
                options={kinds.map((value) => ({ value, label: words.kinds[value] }))}
                onChange={(kind) => put(amendmentOfKind(kind, amendment))}
              />
              <ItemSelect
                label={words.item}
                value={amendment.item}
                at={{ record: item.id, part: 'outcome' }}
                choices={others}
                onChange={(chosen) => chosen && put({ ...amendment, item: chosen })}
              />
              <IconButton
                label={lines.remove(words.one(index + 1))}
                icon="dismiss"
                size="small"
                onClick={(event) => {
                  focusAdd(event.currentTarget);
                  set(amendments.filter((_, place) => place !== index));
                }}
              />
            </div>
            {amendment.kind === 'moved' && (
              <Field label={words.from}>
                {(control) => (
                  <TextInput
                    {...control}
                    type="number"
                    min={1}
                    step={1}
                    value={amendment.from}
                    onChange={(typed) => {
                      const from = Number(typed);
                      if (Number.isInteger(from) && from >= 1) put({ ...amendment, from }, 'from');
                    }}
                  />
                )}
              </Field>
            )}
            <StatesField
              label={words.by}
              value={amendment.by}
              at={{ record: item.id, part: 'outcome' }}
              onChange={(by, burst) => put({ ...amendment, by }, burst)}
            />
          </fieldset>
        );
      })}
    </FieldGroup>
  );
}
