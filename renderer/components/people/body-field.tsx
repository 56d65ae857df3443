import { useRef, useState } from 'react';
import { IconButton } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { PickInput } from '#renderer/components/pick-input.tsx';
import { useDirectoryBodies } from '#renderer/stores/known-bodies.ts';
import { useWriting } from '#renderer/stores/window-context.ts';
import { peopleWords } from '#renderer/strings/people/people-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Body } from '#shared/domain/body.ts';
import { findBodies } from '#shared/domain/directory/body-search.ts';

interface BodyFieldProps {
  readonly label: string;
  readonly value: readonly Body[];
  readonly onChange: (value: readonly Body[]) => void;
  /** Those to choose from; the directory's unless given. */
  readonly among?: readonly Body[];
  /** How many have to stand in it: so many cannot be removed, only replaced. */
  readonly least?: number;
  /** How many can stand in it: a new one takes the place of the last when there is no more room. */
  readonly most?: number;
  readonly direction?: 'row' | 'column';
  readonly at?: { readonly record: string; readonly part: string };
}

/** One body of the directory, or several, found by name or by symbol. */
export function BodyField({
  label,
  value,
  onChange,
  among,
  least = 0,
  most = Number.POSITIVE_INFINITY,
  direction,
  at,
}: BodyFieldProps) {
  const { bodies: words } = useWords(peopleWords);
  const writing = useWriting();
  const [query, setQuery] = useState('');
  const input = useRef<HTMLInputElement>(null);
  const directory = useDirectoryBodies();
  const picks = findBodies(query, writing, among ?? directory)
    .filter((body) => value.every(({ id }) => id !== body.id))
    .map((body) => ({ id: body.id, name: body.name[writing], detail: body.symbol, body }));
  return (
    <FieldGroup label={label} {...(direction && { direction })}>
      <div className="control pick-box">
        {value.map((body) => (
          <span key={body.id} className="pick-chip">
            <span className="pick-chip-name">
              {body.name[writing]}
              <span className="ghost">{body.symbol}</span>
            </span>
            {value.length > least && (
              <IconButton
                label={words.remove(body.name[writing])}
                icon="dismiss"
                size="small"
                onClick={() => {
                  onChange(value.filter(({ id }) => id !== body.id));
                  input.current?.focus();
                }}
              />
            )}
          </span>
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
          onPick={({ body }) => {
            onChange([...value.slice(0, most - 1), body]);
            setQuery('');
          }}
          onKeyDown={({ key }) => {
            if (key === 'Backspace' && query === '' && value.length > least)
              onChange(value.slice(0, -1));
          }}
          onBlur={() => setQuery('')}
          {...(at && { 'data-record': at.record, 'data-part': at.part })}
        />
      </div>
    </FieldGroup>
  );
}
