import { useContext, useState } from 'react';
import { DraftField } from '#renderer/components/draft-field.tsx';
import { Field, FieldGroup } from '#renderer/components/field.tsx';
import { SuggestInput } from '#renderer/components/suggest-input.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { type DraftControl, useDraft } from '#renderer/components/use-draft.ts';
import { useSession, useWindow, useWriting } from '#renderer/stores/window-context.ts';
import { sessionFactsWords } from '#renderer/strings/session-facts/session-facts-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { FactsGroup } from './facts-group.tsx';
import { placesIn, withPlace } from './places.ts';
import { readDate, readTime } from './typed-facts.ts';
import { useSessionEdit } from './use-session-edit.ts';

function DateRow() {
  const words = useWords(sessionFactsWords);
  const language = useContext(InterfaceLanguage);
  const { set } = useSessionEdit();
  const date = useSession((session) => session.date);
  const kept = draftingIn(language).date(date);
  return (
    <DraftField
      label={words.date}
      type="date"
      at={{ record: 'session', part: 'date' }}
      value={date}
      read={(typed) => readDate(typed, `${words.wrong.date} ${words.wrong.stays(kept)}`)}
      onApply={(value) => set({ date: value }, 'session/date')}
      hint={draftingIn(language).longDate(date)}
    />
  );
}

interface TimeInputProps {
  readonly part: 'start' | 'end';
  readonly control: DraftControl;
  readonly wrong: string | undefined;
}

function TimeInput({ part, control, wrong }: TimeInputProps) {
  const words = useWords(sessionFactsWords);
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the input within is the control
    <label className="facts-time">
      <span className="facts">{words[part]}</span>
      <TextInput
        {...control}
        type="time"
        data-record="session"
        data-part={part}
        aria-invalid={wrong ? true : undefined}
        aria-describedby={wrong ? `session-${part}-wrong` : undefined}
      />
    </label>
  );
}

/** When the session began and ended, both on its day. */
function HoursRow() {
  const words = useWords(sessionFactsWords);
  const { set, clear } = useSessionEdit();
  const startTime = useSession((session) => session.start);
  const endTime = useSession((session) => session.end);
  const applyTo = (field: 'start' | 'end') => (value: string) =>
    value === '' ? clear(field, `session/${field}`) : set({ [field]: value }, `session/${field}`);
  const { wrong } = words;
  const start = useDraft(
    startTime ?? '',
    (typed, isIncomplete) =>
      readTime(typed, isIncomplete, (time) => endTime === undefined || time <= endTime, {
        incomplete: `${wrong.time} ${wrong.stays(startTime)}`,
        order: `${wrong.startLast(typed, endTime ?? '')} ${wrong.stays(startTime)}`,
      }),
    applyTo('start'),
  );
  const end = useDraft(
    endTime ?? '',
    (typed, isIncomplete) =>
      readTime(typed, isIncomplete, (time) => startTime === undefined || time >= startTime, {
        incomplete: `${wrong.time} ${wrong.stays(endTime)}`,
        order: `${wrong.endFirst(typed, startTime ?? '')} ${wrong.stays(endTime)}`,
      }),
    applyTo('end'),
  );
  return (
    <FieldGroup label={words.hours} direction="row">
      <div className="facts-times">
        <TimeInput part="start" {...start} />
        <TimeInput part="end" {...end} />
      </div>
      {(['start', 'end'] as const).map((part) => {
        const sentence = (part === 'start' ? start : end).wrong;
        return (
          sentence && (
            <p key={part} id={`session-${part}-wrong`} className="field-error">
              {sentence}
            </p>
          )
        );
      })}
    </FieldGroup>
  );
}

/** Where the session is held, in the language being written. */
function PlaceRow() {
  const words = useWords(sessionFactsWords);
  const { sessions } = useWindow();
  const { set, clear } = useSessionEdit();
  const writing = useWriting();
  const original = useSession((session) => session.language);
  const place = useSession((session) => session.place);
  const [all] = useState(() => sessions.getState().sessions);
  const write = (typed: string) => {
    const next = withPlace(place, writing, typed);
    const burst = `session/place/${writing}`;
    if (next) set({ place: next }, burst);
    else clear('place', burst);
  };
  const inOriginal = writing === original ? undefined : place?.[original];
  return (
    <Field label={words.place} direction="row" hint={inOriginal && words.originalPlace(inOriginal)}>
      {(control) => (
        <SuggestInput
          {...control}
          lang={writing}
          data-record="session"
          data-part="place"
          placeholder={words.placePlaceholder}
          value={place?.[writing] ?? ''}
          suggestions={placesIn(all, writing).map((value) => ({ id: value, value }))}
          onChange={write}
          onBlur={() => write((place?.[writing] ?? '').trim())}
        />
      )}
    </Field>
  );
}

/** Date, times and place of the session. */
export function OccasionGroup() {
  const words = useWords(sessionFactsWords);
  return (
    <FactsGroup title={words.groups.occasion}>
      <DateRow />
      <HoursRow />
      <PlaceRow />
    </FactsGroup>
  );
}
