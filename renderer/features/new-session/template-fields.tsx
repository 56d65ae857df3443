import { useContext } from 'react';
import { AgendaPreview } from '#renderer/components/agenda-preview.tsx';
import { Field, FieldGroup } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { useKnownStates } from '#renderer/stores/known-states.ts';
import { newSessionWords } from '#renderer/strings/new-session/new-session-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import { refOf } from '#shared/domain/directory/known-states.ts';
import { openSlots } from '#shared/domain/new-session/session-from-template.ts';
import type { Session } from '#shared/domain/session.ts';
import { stateName } from '#shared/drafting/state-names.ts';
import { type Choices, chosenTemplate, type Draft, templateChoices } from './draft.ts';

interface TemplateFieldsProps {
  readonly draft: Draft;
  readonly choices: Choices;
  /** What would be made now; undefined while a field is wrong. */
  readonly session: Session | undefined;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** Which template, and what it leaves open. */
export function TemplateFields({ draft, choices, session, onChange }: TemplateFieldsProps) {
  const words = useWords(newSessionWords);
  const strings = useWords(windowWords);
  const language = useContext(InterfaceLanguage);
  const states = useKnownStates();
  const chosen = chosenTemplate(draft, choices);
  if (!chosen) return <p className="facts">{words.noTemplates}</p>;
  const slots = openSlots(chosen.template);
  const asksTheme = draft.kind !== 'regular' || slots.some(({ kind }) => kind === 'theme');
  const asksState =
    draft.kind === 'extraordinary' ||
    draft.kind === 'special' ||
    slots.some(({ kind }) => kind === 'state');
  const names = slots.flatMap((slot) => (slot.kind === 'words' ? [slot.name] : []));
  const stateOptions = states.map((state) => ({
    value: state.iso3,
    label: stateName(refOf(state), language),
  }));
  return (
    <div className="dialog-fields">
      <Field label={words.template}>
        {(control) => (
          <Select
            {...control}
            value={chosen.id}
            options={templateChoices(choices.templates, draft).map(({ id, template }) => ({
              value: id,
              label: template.name,
            }))}
            onChange={(template) => onChange({ template })}
          />
        )}
      </Field>
      {asksTheme && (
        <Field label={strings.theme}>
          {(control) => (
            <TextInput
              {...control}
              spellCheck
              lang={draft.language}
              value={draft.theme}
              onChange={(theme) => onChange({ theme })}
            />
          )}
        </Field>
      )}
      {asksState && (
        <Field label={words.requester}>
          {(control) => (
            <Select
              {...control}
              value={draft.state?.iso3 ?? ''}
              options={[{ value: '', label: words.noRequester }, ...stateOptions]}
              onChange={(iso3) => {
                const chosen = states.find((state) => state.iso3 === iso3);
                onChange({ state: chosen && refOf(chosen) });
              }}
            />
          )}
        </Field>
      )}
      {names.map((name) => (
        <Field key={name} label={`${name.charAt(0).toUpperCase()}${name.slice(1)}`}>
          {(control) => (
            <TextInput
              {...control}
              spellCheck
              lang={draft.language}
              value={draft.words[name] ?? ''}
              onChange={(answer) => onChange({ words: { ...draft.words, [name]: answer } })}
            />
          )}
        </Field>
      ))}
      {session && (
        <FieldGroup label={words.agenda} hint={slots.length > 0 ? words.openSlots : undefined}>
          <AgendaPreview session={session} label={words.agenda} empty={words.emptyAgenda} />
        </FieldGroup>
      )}
    </div>
  );
}
