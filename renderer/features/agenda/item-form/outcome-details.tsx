import { FieldGroup } from '#renderer/components/field.tsx';
import { StatesField } from '#renderer/components/people/states-field.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { Switch } from '#renderer/components/switch.tsx';
import { useApply } from '#renderer/stores/window-context.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Outcome } from '#shared/domain/outcome.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { Amendments } from './amendments.tsx';
import { setOutcome } from './outcome-edits.ts';
import { PeopleRow } from './speakers-row.tsx';

interface OutcomeDetailsProps {
  readonly item: AgendaItem;
  readonly outcome: Outcome;
}

interface OutcomeStatesProps {
  readonly item: AgendaItem;
  readonly label: string;
  readonly value: readonly StateRef[];
  /** The outcome with other states in it. */
  readonly changed: (states: readonly StateRef[]) => Outcome;
}

function OutcomeStates({ item, label, value, changed }: OutcomeStatesProps) {
  const apply = useApply();
  return (
    <StatesField
      label={label}
      value={value}
      at={{ record: item.id, part: 'outcome' }}
      onChange={(states, burst) =>
        apply(setOutcome(item.id, changed(states)), burst && `item/${item.id}/outcome/${burst}`)
      }
    />
  );
}

/** What is known of an outcome besides its kind: who asked, who was elected, what was changed. */
export function OutcomeDetails({ item, outcome }: OutcomeDetailsProps) {
  const { outcome: words } = useWords(itemFormWords);
  const apply = useApply();
  const { id } = item;
  switch (outcome.kind) {
    case 'adopted':
      return (
        <OutcomeStates
          item={item}
          label={words.reservations}
          value={outcome.reservations}
          changed={(reservations) => ({ ...outcome, reservations })}
        />
      );
    case 'adoptedAsAmended':
      return (
        <>
          <OutcomeStates
            item={item}
            label={words.proposedChanges}
            value={outcome.by}
            changed={(by) => ({ ...outcome, by })}
          />
          <OutcomeStates
            item={item}
            label={words.reservations}
            value={outcome.reservations}
            changed={(reservations) => ({ ...outcome, reservations })}
          />
          {item.kind === 'orderOfBusiness' && <Amendments item={item} outcome={outcome} />}
        </>
      );
    case 'postponed':
    case 'withdrawn':
      return (
        <>
          <OutcomeStates
            item={item}
            label={words.by}
            value={outcome.by}
            changed={(by) => ({ ...outcome, by })}
          />
          {outcome.kind === 'postponed' && (
            <FieldGroup label={words.until}>
              <TextField
                record="item"
                field="until"
                id={id}
                text={outcome.until}
                label={words.until}
                placeholder={words.untilPlaceholder}
                singleLine
              />
            </FieldGroup>
          )}
        </>
      );
    case 'elected':
      return (
        <>
          <FieldGroup label={words.office}>
            <TextField
              record="item"
              field="office"
              id={id}
              text={outcome.office}
              label={words.office}
              placeholder={words.officePlaceholder}
              singleLine
            />
          </FieldGroup>
          <PeopleRow
            list="item.elected"
            owner={id}
            speakers={outcome.elected}
            label={words.elected}
            add={words.addElected}
            direction="column"
          />
          <Switch
            label={words.byAcclamation}
            checked={outcome.byAcclamation}
            onChange={(byAcclamation) => apply(setOutcome(id, { ...outcome, byAcclamation }))}
          />
          <OutcomeStates
            item={item}
            label={words.proposedBy}
            value={outcome.proposedBy}
            changed={(proposedBy) => ({ ...outcome, proposedBy })}
          />
          <OutcomeStates
            item={item}
            label={words.secondedBy}
            value={outcome.secondedBy}
            changed={(secondedBy) => ({ ...outcome, secondedBy })}
          />
        </>
      );
    case 'noted':
    case 'notedAndReferred':
    case 'heard':
      return null;
    default:
      return assertNever(outcome);
  }
}
