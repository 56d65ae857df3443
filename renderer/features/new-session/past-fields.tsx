import { useMemo, useState } from 'react';
import { Checkbox } from '#renderer/components/checkbox.tsx';
import { Field, FieldGroup } from '#renderer/components/field.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { factsOf, matchesWords, soughtWords } from '#renderer/stores/session-facts.ts';
import { newSessionWords } from '#renderer/strings/new-session/new-session-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import { countedThings, countsOf } from '#shared/domain/new-session/carried-counts.ts';
import { type CarriedPart, carriedParts } from '#shared/domain/new-session/session-from-past.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import './past-fields.css';

/** As many as are read through; more ask for a narrower search. */
const mostShown = 50;

interface PastPickerProps {
  readonly sessions: readonly Session[];
  readonly chosen: Session | undefined;
  readonly onChoose: (id: RecordId) => void;
}

/** A past session, found by its words and chosen from a list. */
function PastPicker({ sessions, chosen, onChoose }: PastPickerProps) {
  const words = useWords(newSessionWords);
  const strings = useWords(windowWords);
  const moments = useMoments();
  const [find, setFind] = useState('');
  const found = useMemo(() => {
    const sought = soughtWords(find);
    return sessions.filter((session) => matchesWords(session, sought));
  }, [sessions, find]);
  const first = found.slice(0, mostShown);
  const shown = chosen && !first.includes(chosen) ? [chosen, ...first] : first;
  return (
    <FieldGroup
      label={words.pastSession}
      hint={found.length > mostShown ? words.moreFound(found.length - mostShown) : undefined}
    >
      <TextInput
        type="search"
        aria-label={words.find}
        placeholder={words.find}
        value={find}
        onChange={setFind}
      />
      {shown.length === 0 ? (
        <p className="facts">{words.noneFound}</p>
      ) : (
        <select
          className="control past-list"
          size={5}
          aria-label={words.pastSession}
          value={chosen?.id ?? ''}
          onChange={(event) => onChoose(event.target.value)}
        >
          {shown.map((session) => {
            const { title, theme } = factsOf(session);
            const facts = [title, moments.date(session.date), strings.kinds[session.kind], theme];
            return (
              <option key={session.id} value={session.id}>
                {facts.filter((fact) => fact !== '').join(' · ')}
              </option>
            );
          })}
        </select>
      )}
    </FieldGroup>
  );
}

/** How many there are of a part in a session; a part that is there or not counts as one. */
function countOf(past: Session, part: CarriedPart): number {
  const counts = countsOf(past);
  switch (part) {
    case 'agenda':
      return counts.items;
    case 'speakers':
    case 'topics':
    case 'documents':
    case 'agreements':
      return counts[part];
    case 'requesters':
      return past.requesters.length;
    default:
      return past[part] === undefined ? 0 : 1;
  }
}

interface PartsProps {
  readonly past: Session;
  readonly carried: readonly CarriedPart[];
  readonly onChange: (carried: readonly CarriedPart[]) => void;
}

/** What goes over to the new session; only what there is can be chosen. */
function Parts({ past, carried, onChange }: PartsProps) {
  const words = useWords(newSessionWords);
  const isSingle = (part: CarriedPart) =>
    part === 'theme' || part === 'mandate' || part === 'place' || part === 'chair';
  const pending = past.agreements.filter(({ followUp }) => followUp.status === 'pending').length;
  const labelOf = (part: CarriedPart, count: number) => {
    const name = words.parts[part];
    if (isSingle(part)) return name;
    const counted = words.counted(name, count);
    return part === 'agreements' && pending > 0 ? `${counted}, ${words.pending(pending)}` : counted;
  };
  const parts = carriedParts
    .map((part) => ({ part, count: countOf(past, part) }))
    .filter(({ count }) => count > 0);
  return (
    <FieldGroup label={words.carry}>
      <div className="past-parts">
        {parts.map(({ part, count }) => {
          // Speakers and topics stand in the agenda.
          const isWithin = part === 'speakers' || part === 'topics';
          if (isWithin && !carried.includes('agenda')) return null;
          return (
            <Checkbox
              key={part}
              checked={carried.includes(part)}
              onChange={(checked) =>
                onChange(checked ? [...carried, part] : carried.filter((each) => each !== part))
              }
            >
              {labelOf(part, count)}
            </Checkbox>
          );
        })}
      </div>
    </FieldGroup>
  );
}

interface PastFieldsProps extends Omit<PastPickerProps, 'chosen'>, Omit<PartsProps, 'past'> {
  readonly past: Session | undefined;
}

/** Which past session, and what of it. */
export function PastFields({ past, sessions, onChoose, carried, onChange }: PastFieldsProps) {
  return (
    <div className="dialog-fields">
      <PastPicker sessions={sessions} chosen={past} onChoose={onChoose} />
      {past && <Parts past={past} carried={carried} onChange={onChange} />}
    </div>
  );
}

interface WhatChangesProps {
  readonly past: Session;
  readonly session: Session;
}

/** In what the new session differs from the past one beyond its date: nothing else is changed. */
export function WhatChanges({ past, session }: WhatChangesProps) {
  const words = useWords(newSessionWords);
  const before = countsOf(past);
  const after = countsOf(session);
  const { orderOfBusiness, minutes } = session.bodies[0].symbols;
  const symbols = [orderOfBusiness, minutes].filter((symbol) => symbol !== undefined);
  const stays = countedThings.flatMap((thing) => {
    const left = before[thing] - after[thing];
    return left > 0 ? [words.things[thing](left)] : [];
  });
  return (
    <Field label={words.changes}>
      {({ id }) => (
        <ul id={id} className="past-changes">
          <li>{words.numberMoves(factsOf(past).title, factsOf(session).title)}</li>
          <li>{symbols.length > 0 ? words.symbolsMove(symbols.join(', ')) : words.noSymbols}</li>
          {stays.length > 0 && <li>{words.staysBehind(stays.join(', '))}</li>}
          <li>{words.timesStay}</li>
        </ul>
      )}
    </Field>
  );
}
