import { useState } from 'react';
import { IconButton } from '#renderer/components/button.tsx';
import { Field } from '#renderer/components/field.tsx';
import { SuggestInput } from '#renderer/components/suggest-input.tsx';
import { directoryStates } from '#renderer/stores/directory.ts';
import { useWriting } from '#renderer/stores/window-context.ts';
import { peopleWords } from '#renderer/strings/people/people-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { sortByDelegation, stateByCode } from '#shared/domain/directory/state-directory.ts';
import type { Language } from '#shared/domain/language.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import './people.css';

/** A state as the papers name it in a language. */
export function stateName({ iso3, printed }: StateRef, language: Language): string {
  return printed?.[language] ?? stateByCode(iso3)?.short[language] ?? iso3;
}

interface StatesFieldProps {
  readonly label: string;
  readonly value: readonly StateRef[];
  readonly onChange: (value: readonly StateRef[]) => void;
  readonly direction?: 'column' | 'row';
  /** Marks of the field, for the page to follow. */
  readonly record?: string;
  readonly part?: string;
}

/** Several member states or observers, in the order in which delegations are called. */
export function StatesField({ label, value, onChange, direction, record, part }: StatesFieldProps) {
  const words = useWords(peopleWords);
  const language = useWriting();
  const [typed, type] = useState('');
  const taken = new Set(value.map(({ iso3 }) => iso3));
  const suggestions = directoryStates
    .filter(({ iso3 }) => !taken.has(iso3))
    .map((state) => ({ id: state.iso3, value: stateName(state, language) }));
  const add = (iso3: string) => {
    onChange(sortByDelegation([...value, { iso3 }]));
    type('');
  };
  return (
    <Field label={label} {...(direction && { direction })}>
      {(control) => (
        <div className="states" data-record={record} data-part={part}>
          {value.map((state) => (
            <span key={state.iso3} className="tag">
              {stateName(state, language)}
              <IconButton
                size="small"
                icon="dismiss"
                label={words.removeState(stateName(state, language))}
                onClick={() => onChange(value.filter(({ iso3 }) => iso3 !== state.iso3))}
              />
            </span>
          ))}
          <SuggestInput
            {...control}
            value={typed}
            placeholder={words.addState}
            suggestions={suggestions}
            onChange={type}
            onChoose={({ id }) => add(id)}
            onBlur={() => type('')}
          />
        </div>
      )}
    </Field>
  );
}
