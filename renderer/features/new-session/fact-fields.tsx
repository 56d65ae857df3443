import { useContext } from 'react';
import { Field } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { newSessionWords } from '#renderer/strings/new-session/new-session-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import { languages } from '#shared/domain/language.ts';
import { sessionKinds } from '#shared/domain/session.ts';
import { bodyChoices, type Choices, type Draft, type DraftFacts } from './draft.ts';

interface FactFieldsProps {
  readonly draft: Draft;
  readonly choices: Choices;
  readonly facts: DraftFacts;
  /** The title of a session that has this number already. */
  readonly taken: string | undefined;
  readonly onChange: (change: Partial<Draft>) => void;
}

/** What every new session is asked: who meets, in which session, when, in which language. */
export function FactFields({ draft, choices, facts, taken, onChange }: FactFieldsProps) {
  const words = useWords(newSessionWords);
  const strings = useWords(windowWords);
  const frame = useWords(frameWords);
  const language = useContext(InterfaceLanguage);
  const { number, last, problems } = facts;
  const bodies = bodyChoices(choices).map(({ id, name }) => ({
    value: id,
    label: name[language],
  }));
  const hint = taken ? words.numberTaken(taken) : last && words.numberProposed(last);
  return (
    <div className="dialog-fields">
      {/* A session made of a past one is of the same bodies and language. */}
      {draft.way !== 'past' && (
        <div className="field-pair">
          <Field label={words.body}>
            {(control) => (
              <Select
                {...control}
                value={draft.body}
                options={bodies}
                onChange={(body) => onChange({ body })}
              />
            )}
          </Field>
          <Field label={words.jointWith}>
            {(control) => (
              <Select
                {...control}
                value={draft.other ?? ''}
                options={[
                  { value: '', label: words.noOther },
                  ...bodies.filter(({ value }) => value !== draft.body),
                ]}
                onChange={(other) => onChange({ other: other === '' ? undefined : other })}
              />
            )}
          </Field>
        </div>
      )}
      <div className="field-pair">
        <Field label={strings.kind}>
          {(control) => (
            <Select
              {...control}
              value={draft.kind}
              options={sessionKinds.map((kind) => ({ value: kind, label: strings.kinds[kind] }))}
              onChange={(kind) => onChange({ kind })}
            />
          )}
        </Field>
        <Field
          label={words.number}
          {...(problems.includes('numberWrong') && { error: words.numberWrong })}
          hint={hint}
        >
          {(control) => (
            <TextInput
              {...control}
              inputMode="numeric"
              value={number}
              onChange={(typed) => onChange({ number: typed })}
            />
          )}
        </Field>
        <Field
          label={strings.date}
          {...(problems.includes('dateMissing') && { error: words.dateMissing })}
        >
          {(control) => (
            <TextInput
              {...control}
              type="date"
              value={draft.date}
              onChange={(date) => onChange({ date })}
            />
          )}
        </Field>
        {draft.way !== 'past' && (
          <Field label={words.language}>
            {(control) => (
              <Select
                {...control}
                value={draft.language}
                options={languages.map((each) => ({ value: each, label: frame.languages[each] }))}
                onChange={(original) => onChange({ language: original })}
              />
            )}
          </Field>
        )}
      </div>
    </div>
  );
}
