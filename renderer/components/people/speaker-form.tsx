import { memo } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Field } from '#renderer/components/field.tsx';
import { PickInput } from '#renderer/components/pick-input.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { useKnownStates } from '#renderer/stores/known-states.ts';
import { usePeople } from '#renderer/stores/use-people.ts';
import { useApply, useWindow, useWriting } from '#renderer/stores/window-context.ts';
import { peopleWords } from '#renderer/strings/people/people-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { genderSchema } from '#shared/domain/body.ts';
import { peopleOf, wordsOf } from '#shared/domain/directory/people-of.ts';
import { suggestedPeople } from '#shared/domain/directory/suggested-people.ts';
import { honorificTitles, type Speaker } from '#shared/domain/speaker.ts';
import type { Text } from '#shared/domain/text.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { readHonorific } from '#shared/importing/read-honorific.ts';
import { describedFacts } from './described-facts.ts';
import { Proposals } from './proposals.tsx';
import { type Proposed, proposedPositions, toPropose } from './proposed-words.ts';
import { becomePerson, setFact, takeProposed } from './speaker-edits.ts';
import { StatesField } from './states-field.tsx';
import './people.css';

interface SpeakerFormProps {
  /** Stands in the open session: as its chair, or in one of its lists. */
  readonly speaker: Speaker;
}

/** How many people are suggested for a name. */
const mostPeople = 8;

function NameField({ speaker }: SpeakerFormProps) {
  const { speaker: words } = useWords(peopleWords);
  const { sessions } = useWindow();
  const apply = useApply();
  const writing = useWriting();
  const index = usePeople();
  const open = sessions.getState().open?.present;
  const people = suggestedPeople(
    index,
    open ? peopleOf(open, speaker.id) : [],
    speaker.name,
    mostPeople,
    open?.date,
  ).map((person, place) => ({
    id: `${place}`,
    name: person.name,
    detail: describedFacts(person, writing),
    person,
  }));
  return (
    <Field label={words.name}>
      {(control) => (
        <PickInput
          {...control}
          words="free"
          data-record={speaker.id}
          data-part="name"
          query={speaker.name}
          onQuery={(name) =>
            apply(
              { kind: 'set', record: 'speaker', id: speaker.id, fields: { name } },
              `speaker/${speaker.id}/name`,
            )
          }
          picks={people}
          onPick={({ person }) => apply(becomePerson(speaker.id, person))}
          onBlur={() => {
            // A rank that was typed with the name goes where ranks stand.
            const { honorific, name } = readHonorific(speaker.name, writing);
            if (!honorific || speaker.honorific) return;
            apply({
              kind: 'set',
              record: 'speaker',
              id: speaker.id,
              fields: { honorific, name },
            });
          }}
        />
      )}
    </Field>
  );
}

/** The name as the office writes it, where the session has another: taken only when it is pressed. */
function CorrectedName({ speaker }: SpeakerFormProps) {
  const { speaker: words } = useWords(peopleWords);
  const apply = useApply();
  const name = usePeople().corrections.nameFor(speaker.name);
  if (name === undefined) return null;
  return (
    <Button
      look="link"
      size="small"
      icon="directory"
      onClick={() => apply({ kind: 'set', record: 'speaker', id: speaker.id, fields: { name } })}
    >
      {words.takeCorrected(name)}
    </Button>
  );
}

function HonorificFields({ speaker }: SpeakerFormProps) {
  const { speaker: words } = useWords(peopleWords);
  const apply = useApply();
  const drafting = draftingIn(useWriting());
  const { id, honorific } = speaker;
  const gender = honorific?.gender ?? 'masculine';
  return (
    <div className="speaker-honorific">
      <Field label={words.honorific}>
        {(control) => (
          <Select
            {...control}
            data-record={id}
            data-part="honorific"
            value={honorific?.title ?? 'none'}
            options={[
              { value: 'none', label: words.noHonorific },
              ...honorificTitles.map((title) => ({
                value: title,
                label: drafting.honorific({ title, gender }),
              })),
            ]}
            onChange={(title) =>
              apply(setFact(id, 'honorific', title === 'none' ? undefined : { title, gender }))
            }
          />
        )}
      </Field>
      <Field label={words.gender}>
        {(control) => (
          <Select
            {...control}
            data-record={id}
            data-part="honorific"
            disabled={!honorific}
            value={gender}
            options={genderSchema.options.map((value) => ({ value, label: words.genders[value] }))}
            onChange={(value) =>
              honorific && apply(setFact(id, 'honorific', { ...honorific, gender: value }))
            }
          />
        )}
      </Field>
    </div>
  );
}

/** One person: rank, name, state, position and institution. Choosing somebody known fills all of it. */
export const SpeakerForm = memo(function SpeakerForm({ speaker }: SpeakerFormProps) {
  const { speaker: words } = useWords(peopleWords);
  const apply = useApply();
  const writing = useWriting();
  const index = usePeople();
  const states = useKnownStates();
  const { id, position, institution, state } = speaker;
  // What others are is proposed for words that are begun: an empty field has too many answers.
  const begun = (
    text: Text | undefined,
    find: (words: string, most: number) => readonly Text[],
  ) => {
    const written = wordsOf(text, writing);
    return written.trim() === '' ? [] : find(written, 4);
  };
  const positions = proposedPositions(speaker, begun(position, index.positions), writing, states);
  const institutions = toPropose(begun(institution, index.institutions), institution, writing);
  const take = (field: 'position' | 'institution', proposed: Proposed | undefined) => {
    if (proposed) apply(takeProposed(speaker, field, proposed.text, writing));
  };
  return (
    <div className="speaker-form">
      <HonorificFields speaker={speaker} />
      <NameField speaker={speaker} />
      <CorrectedName speaker={speaker} />
      <StatesField
        label={words.state}
        most={1}
        value={state ? [state] : []}
        at={{ record: id, part: 'state' }}
        onChange={([chosen], burst) =>
          apply(setFact(id, 'state', chosen), burst && `speaker/${id}/${burst}`)
        }
      />
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {words.position}
        </span>
        <TextField
          record="speaker"
          field="position"
          id={id}
          text={position}
          label={words.position}
          singleLine
        />
        <Proposals
          label={words.position}
          proposals={positions.map((each) => each.words)}
          onTake={(place) => take('position', positions[place])}
        />
      </div>
      <div className="field">
        <span className="field-label" aria-hidden="true">
          {words.institution}
        </span>
        <TextField
          record="speaker"
          field="institution"
          id={id}
          text={institution}
          label={words.institution}
          singleLine
        />
        <Proposals
          label={words.institution}
          proposals={institutions.map((each) => each.words)}
          onTake={(place) => take('institution', institutions[place])}
        />
      </div>
    </div>
  );
});
