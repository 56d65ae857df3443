import { Field } from '#renderer/components/field.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { SuggestInput } from '#renderer/components/suggest-input.tsx';
import { directoryStates, usePeople } from '#renderer/stores/directory.ts';
import { useApply, useWriting } from '#renderer/stores/window-context.ts';
import { peopleWords } from '#renderer/strings/people/people-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Command } from '#shared/commands/command.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import { honorificTitles } from '#shared/domain/speaker.ts';
import { plainText, versionOf } from '#shared/domain/text.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { proposedPosition } from '#shared/drafting/proposed-position.ts';
import { stateName } from './states-field.tsx';
import './people.css';

/** An honorific as one choice: `ambassador/feminine`; empty for none. */
const honorifics = honorificTitles.flatMap((title) =>
  (['masculine', 'feminine'] as const).map((gender) => ({
    value: `${title}/${gender}` as const,
    honorific: { title, gender },
  })),
);

/** The fields of one person of the session: whoever speaks, presides or was elected. */
export function SpeakerForm({ speaker }: { readonly speaker: Speaker }) {
  const words = useWords(peopleWords);
  const apply = useApply();
  const language = useWriting();
  const people = usePeople();
  const drafting = draftingIn(language);
  const { id, honorific, name, position, institution, state } = speaker;
  const set = (fields: Partial<Omit<Speaker, 'id'>>, burst?: string) =>
    apply({ kind: 'set', record: 'speaker', id, fields }, burst);

  const takeOver = (chosen: Speaker) => {
    const { id: _id, ...known } = chosen;
    set(known, `speaker/${id}/name`);
  };
  const setHonorific = (value: string) => {
    const chosen = honorifics.find((each) => each.value === value);
    if (chosen) set({ honorific: chosen.honorific });
    else apply({ kind: 'clear', record: 'speaker', id, field: 'honorific' });
  };
  const setState = (iso3: string) => {
    if (iso3 === '') return apply({ kind: 'clear', record: 'speaker', id, field: 'state' });
    const chosen = { iso3 };
    const hasPosition = versionOf(position, language, language) !== undefined;
    const proposed = proposedPosition(chosen, language, honorific?.gender ?? 'masculine');
    const commands: readonly Command[] = [
      { kind: 'set', record: 'speaker', id, fields: { state: chosen } },
      ...(hasPosition || proposed === undefined
        ? []
        : [
            {
              kind: 'set' as const,
              record: 'speaker' as const,
              id,
              fields: { position: plainText(language, proposed) },
            },
          ]),
    ];
    return apply(commands);
  };
  return (
    <div className="speaker-form">
      <div className="field-pair">
        <Field label={words.honorific}>
          {(control) => (
            <Select
              {...control}
              data-record={id}
              data-part="honorific"
              value={honorific ? `${honorific.title}/${honorific.gender}` : ''}
              options={[
                { value: '', label: words.noHonorific },
                ...honorifics.map(({ value, honorific: each }) => ({
                  value,
                  label: `${drafting.person('plain', each, '').trim()}${words.genders[each.gender]}`,
                })),
              ]}
              onChange={setHonorific}
            />
          )}
        </Field>
        <Field label={words.name}>
          {(control) => (
            <div data-record={id} data-part="name">
              <SuggestInput
                {...control}
                value={name}
                suggestions={people.map(({ speaker: known }) => ({
                  id: known.id,
                  value: known.name,
                  detail: (
                    versionOf(known.position ?? known.institution, language, language)?.inlines ??
                    []
                  )
                    .map((inline) => (inline.kind === 'text' ? inline.text : ''))
                    .join(''),
                }))}
                onChange={(next) => set({ name: next }, `speaker/${id}/name`)}
                onChoose={(suggestion) => {
                  const known = people.find(({ speaker: each }) => each.id === suggestion.id);
                  if (known) takeOver(known.speaker);
                }}
              />
            </div>
          )}
        </Field>
      </div>
      <Field label={words.position}>
        {() => (
          <TextField
            record="speaker"
            field="position"
            id={id}
            text={position}
            label={words.position}
            singleLine
          />
        )}
      </Field>
      <div className="field-pair">
        <Field label={words.institution}>
          {() => (
            <TextField
              record="speaker"
              field="institution"
              id={id}
              text={institution}
              label={words.institution}
              singleLine
            />
          )}
        </Field>
        <Field label={words.state}>
          {(control) => (
            <Select
              {...control}
              data-record={id}
              data-part="state"
              value={state?.iso3 ?? ''}
              options={[
                { value: '', label: words.noState },
                ...directoryStates.map((each) => ({
                  value: each.iso3,
                  label: stateName(each, language),
                })),
              ]}
              onChange={setState}
            />
          )}
        </Field>
      </div>
    </div>
  );
}
