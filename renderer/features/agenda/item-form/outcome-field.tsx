import { Field } from '#renderer/components/field.tsx';
import { BodyField } from '#renderer/components/people/body-field.tsx';
import { SpeakerLines } from '#renderer/components/people/speaker-lines.tsx';
import { StatesField } from '#renderer/components/people/states-field.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { Switch } from '#renderer/components/switch.tsx';
import { useBodies } from '#renderer/stores/directory.ts';
import { useApply } from '#renderer/stores/window-context.ts';
import { agendaWords } from '#renderer/strings/agenda/agenda-words.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Body } from '#shared/domain/body.ts';
import type { Outcome } from '#shared/domain/outcome.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { AmendmentsField } from './amendments-field.tsx';

const outcomeKinds = [
  'adopted',
  'adoptedAsAmended',
  'noted',
  'notedAndReferred',
  'postponed',
  'withdrawn',
  'elected',
  'heard',
] as const satisfies readonly Outcome['kind'][];

/** An outcome of a kind, with what the one before it had in common with it. */
function outcomeOfKind(kind: Outcome['kind'], before: Outcome | undefined, body: Body): Outcome {
  const by: readonly StateRef[] = before && 'by' in before ? before.by : [];
  const reservations = before && 'reservations' in before ? before.reservations : [];
  switch (kind) {
    case 'adopted':
      return { kind, reservations };
    case 'adoptedAsAmended':
      return { kind, by, reservations, amendments: [] };
    case 'noted':
    case 'heard':
      return { kind };
    case 'notedAndReferred':
      return { kind, to: body };
    case 'postponed':
    case 'withdrawn':
      return { kind, by };
    case 'elected':
      return { kind, elected: [], byAcclamation: true, proposedBy: [], secondedBy: [] };
    default:
      return assertNever(kind);
  }
}

interface DetailsProps {
  readonly item: AgendaItem;
  readonly outcome: Outcome;
  readonly set: (outcome: Outcome) => void;
}

/** What each kind of outcome needs to be said besides. */
function OutcomeDetails({ item, outcome, set }: DetailsProps) {
  const words = useWords(itemFormWords);
  const marks = { record: item.id, part: 'outcome', direction: 'row' } as const;
  switch (outcome.kind) {
    case 'noted':
    case 'heard':
      return null;
    case 'adopted':
      return (
        <StatesField
          {...marks}
          label={words.reservations}
          value={outcome.reservations}
          onChange={(reservations) => set({ ...outcome, reservations })}
        />
      );
    case 'adoptedAsAmended':
      return (
        <>
          <StatesField
            {...marks}
            label={words.by}
            value={outcome.by}
            onChange={(by) => set({ ...outcome, by })}
          />
          <StatesField
            {...marks}
            label={words.reservations}
            value={outcome.reservations}
            onChange={(reservations) => set({ ...outcome, reservations })}
          />
          {item.kind === 'orderOfBusiness' && (
            <AmendmentsField
              item={item.id}
              amendments={outcome.amendments}
              onChange={(amendments) => set({ ...outcome, amendments })}
            />
          )}
        </>
      );
    case 'notedAndReferred':
      return (
        <Field label={words.referredTo} direction="row">
          {(control) => (
            <div data-record={item.id} data-part="outcome">
              <BodyField
                {...control}
                value={outcome.to}
                onChange={(to) => set({ ...outcome, to })}
              />
            </div>
          )}
        </Field>
      );
    case 'postponed':
      return (
        <>
          <StatesField
            {...marks}
            label={words.by}
            value={outcome.by}
            onChange={(by) => set({ ...outcome, by })}
          />
          <Field label={words.until} direction="row">
            {() => (
              <TextField
                record="item"
                field="until"
                id={item.id}
                text={outcome.until}
                label={words.until}
                singleLine
              />
            )}
          </Field>
        </>
      );
    case 'withdrawn':
      return (
        <StatesField
          {...marks}
          label={words.by}
          value={outcome.by}
          onChange={(by) => set({ ...outcome, by })}
        />
      );
    case 'elected':
      return (
        <>
          <SpeakerLines
            label={words.elected}
            list="item.elected"
            owner={item.id}
            speakers={outcome.elected}
          />
          <Field label={words.office} direction="row">
            {() => (
              <TextField
                record="item"
                field="office"
                id={item.id}
                text={outcome.office}
                label={words.office}
                singleLine
              />
            )}
          </Field>
          <Switch
            label={words.byAcclamation}
            checked={outcome.byAcclamation}
            onChange={(byAcclamation) => set({ ...outcome, byAcclamation })}
          />
          <StatesField
            {...marks}
            label={words.proposedBy}
            value={outcome.proposedBy}
            onChange={(proposedBy) => set({ ...outcome, proposedBy })}
          />
          <StatesField
            {...marks}
            label={words.secondedBy}
            value={outcome.secondedBy}
            onChange={(secondedBy) => set({ ...outcome, secondedBy })}
          />
        </>
      );
    default:
      return assertNever(outcome);
  }
}

/** What became of an item, from the closed list of the office, with who asked for it. */
export function OutcomeField({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  const names = useWords(agendaWords);
  const apply = useApply();
  const bodies = useBodies();
  const { id, outcome } = item;
  const set = (next: Outcome) =>
    apply({ kind: 'set', record: 'item', id, fields: { outcome: next } });
  return (
    <>
      <Field label={words.outcome} direction="row">
        {(control) => (
          <Select
            {...control}
            data-record={id}
            data-part="outcome"
            value={outcome?.kind ?? ''}
            options={[
              { value: '', label: names.noOutcome },
              ...outcomeKinds.map((kind) => ({ value: kind, label: names.outcomes[kind] })),
            ]}
            onChange={(kind) => {
              const [body] = bodies;
              if (kind === '') apply({ kind: 'clear', record: 'item', id, field: 'outcome' });
              else if (body) set(outcomeOfKind(kind, outcome, body));
            }}
          />
        )}
      </Field>
      {outcome && <OutcomeDetails item={item} outcome={outcome} set={set} />}
    </>
  );
}
