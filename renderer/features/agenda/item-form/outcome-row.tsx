import { useState } from 'react';
import { FieldGroup } from '#renderer/components/field.tsx';
import { BodyField } from '#renderer/components/people/body-field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { useApply } from '#renderer/stores/window-context.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { type Outcome, outcomeSchema } from '#shared/domain/outcome.ts';
import { OutcomeDetails } from './outcome-details.tsx';
import { outcomeOfKind, setOutcome } from './outcome-edits.ts';

const kinds: readonly Outcome['kind'][] = outcomeSchema.options.map(
  (option) => option.shape.kind.value,
);

/** What became of an item, with what each kind of outcome needs. */
export function OutcomeRow({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  const apply = useApply();
  const { id, outcome } = item;
  // A referral is recorded when its body is known; until then it is only being chosen.
  const [isReferring, setReferring] = useState(false);
  const isReferral = outcome?.kind === 'notedAndReferred';
  const shown = isReferring ? 'notedAndReferred' : (outcome?.kind ?? 'none');
  return (
    <FieldGroup label={words.outcome.name} direction="row">
      <Select
        aria-label={words.outcome.name}
        data-record={id}
        data-part="outcome"
        value={shown}
        options={[
          { value: 'none', label: words.outcome.none },
          ...kinds.map((value) => ({ value, label: words.outcome.kinds[value] })),
        ]}
        onChange={(kind) => {
          setReferring(kind === 'notedAndReferred' && !isReferral);
          if (kind === 'notedAndReferred') return;
          apply(
            setOutcome(id, kind === 'none' ? undefined : outcomeOfKind(kind, outcome)),
            `item/${id}/outcome`,
          );
        }}
      />
      {isReferring || isReferral ? (
        <>
          <BodyField
            label={words.outcome.to}
            most={1}
            at={{ record: id, part: 'outcome' }}
            value={isReferral ? [outcome.to] : []}
            onChange={([to]) => {
              setReferring(to === undefined);
              apply(setOutcome(id, to ? { kind: 'notedAndReferred', to } : { kind: 'noted' }));
            }}
          />
          {isReferring && <p className="field-hint">{words.outcome.toMissing}</p>}
        </>
      ) : (
        outcome && <OutcomeDetails item={item} outcome={outcome} />
      )}
    </FieldGroup>
  );
}
