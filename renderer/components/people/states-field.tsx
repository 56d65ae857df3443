import { useRef, useState } from 'react';
import { FieldGroup } from '#renderer/components/field.tsx';
import { type Pick, PickInput } from '#renderer/components/pick-input.tsx';
import { useKnownStates } from '#renderer/stores/known-states.ts';
import { useSession, useWriting } from '#renderer/stores/window-context.ts';
import { peopleWords } from '#renderer/strings/people/people-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { refOf } from '#shared/domain/directory/known-states.ts';
import { findStates } from '#shared/domain/directory/state-search.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { stateName } from '#shared/drafting/state-names.ts';
import { StateChip } from './state-chip.tsx';
import { withState } from './state-edits.ts';

interface StatesFieldProps {
  readonly label: string;
  readonly value: readonly StateRef[];
  /** The states in the order of delegations; `burst` joins the letters of one printed form into one step. */
  readonly onChange: (value: readonly StateRef[], burst?: string) => void;
  /** How many can stand in it: a new one takes the place of the last when there is no more room. */
  readonly most?: number;
  readonly direction?: 'row' | 'column';
  /** The field that it edits, so that the page follows it. */
  readonly at?: { readonly record: string; readonly part: string };
}

/** A state to pick, as the session takes it. */
export interface StatePick extends Pick {
  readonly ref: StateRef;
}

/** Member states and observers that answer what is typed, but those chosen already. */
export function useStatePicks(query: string, chosen: readonly StateRef[]): readonly StatePick[] {
  const { states: words } = useWords(peopleWords);
  const writing = useWriting();
  const known = useKnownStates();
  const date = useSession((session) => session.date);
  return findStates(query, writing, known, date)
    .filter(({ state }) => chosen.every(({ iso3 }) => iso3 !== state.iso3))
    .map(({ state, standing }) => ({
      id: state.iso3,
      name: stateName(refOf(state), writing),
      detail: standing === 'member' ? undefined : words[standing ?? 'noStanding'],
      ref: refOf(state),
    }));
}

/** Several states and observers, kept in the order in which delegations are called. */
export function StatesField({
  label,
  value,
  onChange,
  most = Number.POSITIVE_INFINITY,
  direction,
  at,
}: StatesFieldProps) {
  const { states: words } = useWords(peopleWords);
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const picks = useStatePicks(query, value);
  const remove = (iso3: string) => {
    onChange(value.filter((state) => state.iso3 !== iso3));
    input.current?.focus();
  };
  return (
    <FieldGroup label={label} {...(direction && { direction })}>
      <div className="control pick-box">
        {value.map((state) => (
          <StateChip
            key={state.iso3}
            state={state}
            onChange={(next) =>
              onChange(
                value.map((each) => (each.iso3 === next.iso3 ? next : each)),
                `printed/${next.iso3}`,
              )
            }
            onRemove={() => remove(state.iso3)}
          />
        ))}
        <PickInput
          look="bare"
          words="only"
          inputRef={input}
          aria-label={label}
          placeholder={value.length === 0 ? words.placeholder : undefined}
          query={query}
          onQuery={setQuery}
          picks={picks}
          onPick={({ ref }) => {
            onChange(withState(value.slice(0, most - 1), ref));
            setQuery('');
          }}
          onKeyDown={({ key }) => {
            const last = value.at(-1);
            if (key === 'Backspace' && query === '' && last) remove(last.iso3);
          }}
          onBlur={() => setQuery('')}
          {...(at && { 'data-record': at.record, 'data-part': at.part })}
        />
      </div>
    </FieldGroup>
  );
}
