import { useState } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { Field, FieldGroup } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { WordingFields } from '#renderer/components/wording-fields.tsx';
import { directoryWords } from '#renderer/strings/directory/directory-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { KnownState } from '#shared/domain/directory/known-states.ts';
import { membershipSchema, type OfficeState } from '#shared/domain/directory/office-directory.ts';
import { type StateDraft, stateDraft, stateOfDraft, stateProblems } from './state-draft.ts';

interface MembershipsProps {
  readonly draft: StateDraft;
  readonly onChange: (memberships: StateDraft['memberships']) => void;
}

/** Since when and until when the state is a member or an observer, one line for each time. */
function Memberships({ draft: { memberships }, onChange }: MembershipsProps) {
  const words = useWords(directoryWords);
  const change = (index: number, part: Partial<StateDraft['memberships'][number]>) =>
    onChange(memberships.map((each, place) => (place === index ? { ...each, ...part } : each)));
  return (
    <FieldGroup
      label={words.fields.memberships}
      hint={words.hints.date}
      action={
        <Button
          look="link"
          size="small"
          icon="add"
          onClick={() => onChange([...memberships, { standing: 'member', since: '', until: '' }])}
        >
          {words.addMembership}
        </Button>
      }
    >
      {memberships.map(({ standing, since, until }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a time is known by its place until it is saved
        <div key={index} className="directory-membership">
          <Select
            aria-label={words.fields.standing}
            value={standing}
            options={membershipSchema.shape.standing.options.map((value) => ({
              value,
              label: words.standings[value],
            }))}
            onChange={(value) => change(index, { standing: value })}
          />
          <TextInput
            aria-label={words.fields.since}
            placeholder={words.fields.since}
            value={since}
            onChange={(value) => change(index, { since: value })}
          />
          <TextInput
            aria-label={words.fields.until}
            placeholder={words.fields.until}
            value={until}
            onChange={(value) => change(index, { until: value })}
          />
          <IconButton
            label={words.removeMembership(words.standings[standing])}
            icon="dismiss"
            onClick={() => onChange(memberships.filter((_each, place) => place !== index))}
          />
        </div>
      ))}
    </FieldGroup>
  );
}

interface EditStateDialogProps {
  /** Undefined for a new one. */
  readonly state: KnownState | undefined;
  readonly office: OfficeState | undefined;
  /** The codes that there are. */
  readonly taken: readonly string[];
  readonly onSave: (state: OfficeState) => void;
  readonly onClose: () => void;
}

/** What the office says of a state: how it prints and since when it belongs. */
export function EditStateDialog({ state, office, taken, onSave, onClose }: EditStateDialogProps) {
  const words = useWords(directoryWords);
  const { cancel } = useWords(frameWords);
  const [draft, setDraft] = useState(() => stateDraft(state, office));
  const [isTold, tell] = useState(false);
  const change = (part: Partial<StateDraft>) => setDraft({ ...draft, ...part });
  const found = stateProblems(draft, state ? [] : taken, state?.isListed ?? false);
  const problems = isTold ? found : {};
  const { fields, hints } = words;
  return (
    <Dialog
      title={state ? words.editTitle.states : words.addTitle.states}
      onClose={onClose}
      size="wide"
    >
      <div className="dialog-fields">
        {!state && (
          <Field
            label={fields.code}
            hint={hints.code}
            {...(problems.code && { error: words.problems[problems.code] })}
          >
            {(control) => (
              <TextInput
                {...control}
                autoFocus
                value={draft.code}
                onChange={(code) => change({ code })}
              />
            )}
          </Field>
        )}
        <WordingFields
          label={fields.printed}
          hint={state?.isListed ? hints.printed : undefined}
          value={draft.printed}
          placeholder={state?.isListed ? (language) => state.short[language] : undefined}
          onChange={(printed) => change({ printed })}
        />
        {problems.printed && (
          <p role="alert" className="field-error">
            {words.problems[problems.printed]}
          </p>
        )}
        <WordingFields
          label={fields.forms}
          hint={hints.forms}
          value={draft.forms}
          onChange={(forms) => change({ forms })}
        />
        <Memberships draft={draft} onChange={(memberships) => change({ memberships })} />
        {problems.memberships && (
          <p role="alert" className="field-error">
            {words.problems[problems.memberships]}
          </p>
        )}
      </div>
      <div className="dialog-choices">
        <Button
          look="primary"
          onClick={() => {
            if (Object.keys(found).length > 0) tell(true);
            else onSave(stateOfDraft(draft, state));
          }}
        >
          {words.save}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </Dialog>
  );
}
