import { useContext, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { Field } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { WordingFields } from '#renderer/components/wording-fields.tsx';
import { useKnownStates } from '#renderer/stores/known-states.ts';
import { directoryWords } from '#renderer/strings/directory/directory-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { peopleWords } from '#renderer/strings/people/people-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { genderSchema } from '#shared/domain/body.ts';
import { refOf } from '#shared/domain/directory/known-states.ts';
import type { DirectoryPerson } from '#shared/domain/directory/office-directory.ts';
import { honorificTitles } from '#shared/domain/speaker.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { stateName } from '#shared/drafting/state-names.ts';
import { LinesField } from './lines-field.tsx';
import { type PersonDraft, personDraft, personProblems } from './person-draft.ts';

interface EditPersonDialogProps {
  /** Undefined for a new one. */
  readonly person: DirectoryPerson | undefined;
  readonly onSave: (draft: PersonDraft) => void;
  readonly onClose: () => void;
}

/** What the directory says of a person, to be written or corrected. Problems are told once saving was tried. */
export function EditPersonDialog({ person, onSave, onClose }: EditPersonDialogProps) {
  const words = useWords(directoryWords);
  const { speaker } = useWords(peopleWords);
  const { cancel } = useWords(frameWords);
  const spoken = useContext(InterfaceLanguage);
  const states = useKnownStates();
  const [draft, setDraft] = useState(() => personDraft(person));
  const [isTold, tell] = useState(false);
  const change = (part: Partial<PersonDraft>) => setDraft({ ...draft, ...part });
  const found = personProblems(draft);
  const problems = isTold ? found : {};
  const { fields, hints } = words;
  const save = () => {
    if (Object.keys(found).length > 0) tell(true);
    else onSave(draft);
  };
  return (
    <Dialog
      title={person ? words.editTitle.people : words.addTitle.people}
      onClose={onClose}
      size="wide"
    >
      <div className="dialog-fields">
        <div className="field-pair directory-name">
          <Field label={fields.honorific}>
            {(control) => (
              <Select
                {...control}
                value={draft.title}
                options={[
                  { value: '', label: fields.noHonorific },
                  ...honorificTitles.map((title) => ({
                    value: title,
                    label: draftingIn(spoken).honorific({ title, gender: draft.gender }),
                  })),
                ]}
                onChange={(title) => change({ title })}
              />
            )}
          </Field>
          <Field label={fields.gender}>
            {(control) => (
              <Select
                {...control}
                disabled={draft.title === ''}
                value={draft.gender}
                options={genderSchema.options.map((value) => ({
                  value,
                  label: speaker.genders[value],
                }))}
                onChange={(gender) => change({ gender })}
              />
            )}
          </Field>
          <Field
            label={fields.name}
            {...(problems.name && { error: words.problems[problems.name] })}
          >
            {(control) => (
              <TextInput
                {...control}
                autoFocus
                value={draft.name}
                onChange={(name) => change({ name })}
              />
            )}
          </Field>
        </div>
        <WordingFields
          label={fields.position}
          value={draft.position}
          onChange={(position) => change({ position })}
        />
        <WordingFields
          label={fields.institution}
          value={draft.institution}
          onChange={(institution) => change({ institution })}
        />
        <div className="field-pair">
          <Field label={fields.state}>
            {(control) => (
              <Select
                {...control}
                value={draft.state}
                options={[
                  { value: '', label: fields.noState },
                  ...states.map((state) => ({
                    value: state.iso3,
                    label: stateName(refOf(state), spoken),
                  })),
                ]}
                onChange={(state) => change({ state })}
              />
            )}
          </Field>
          <Field
            label={fields.since}
            hint={hints.date}
            {...(problems.since && { error: words.problems[problems.since] })}
          >
            {(control) => (
              <TextInput {...control} value={draft.since} onChange={(since) => change({ since })} />
            )}
          </Field>
          <Field
            label={fields.until}
            hint={hints.date}
            {...(problems.until && { error: words.problems[problems.until] })}
          >
            {(control) => (
              <TextInput {...control} value={draft.until} onChange={(until) => change({ until })} />
            )}
          </Field>
        </div>
        <LinesField
          label={fields.replaces}
          hint={hints.replaces}
          value={draft.replaces}
          onChange={(replaces) => change({ replaces })}
        />
      </div>
      <div className="dialog-choices">
        <Button look="primary" onClick={save}>
          {words.save}
        </Button>
        <Button onClick={onClose}>{cancel}</Button>
      </div>
    </Dialog>
  );
}
