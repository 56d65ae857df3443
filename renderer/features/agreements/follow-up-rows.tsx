import { useState } from 'react';
import { DraftField } from '#renderer/components/draft-field.tsx';
import { Field } from '#renderer/components/field.tsx';
import { Select } from '#renderer/components/select.tsx';
import { SuggestInput, type Suggestion } from '#renderer/components/suggest-input.tsx';
import { useApply, useWindow } from '#renderer/stores/window-context.ts';
import { agreementWords } from '#renderer/strings/agreements/agreement-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { type Agreement, type FollowUp, followUpSchema } from '#shared/domain/agreement.ts';
import { typedDate } from '#shared/domain/iso-date.ts';
import type { Session } from '#shared/domain/session.ts';

type Wording = 'responsible' | 'dueSession';

/** The words that sessions use for a fact of the follow-up, those of the latest first. */
function usedWords(sessions: readonly Session[], field: Wording): readonly Suggestion[] {
  const used = new Set(
    sessions.flatMap(({ agreements }) =>
      agreements.flatMap(({ followUp }) => followUp[field] ?? []),
    ),
  );
  return [...used].map((value) => ({ id: value, value }));
}

/** The follow-up with one fact written, or without it where nothing is. */
function withFact(followUp: FollowUp, field: Wording | 'due', words: string): FollowUp {
  const { [field]: _, ...rest } = followUp;
  return words === '' ? rest : { ...rest, [field]: words };
}

/** What becomes of an agreement after the session: who does it, by when, and whether it is done. */
export function FollowUpRows({ agreement }: { readonly agreement: Agreement }) {
  const words = useWords(agreementWords);
  const apply = useApply();
  const { sessions } = useWindow();
  const [used] = useState(() => {
    const all = sessions.getState().sessions;
    return { responsible: usedWords(all, 'responsible'), dueSession: usedWords(all, 'dueSession') };
  });
  const { id, followUp } = agreement;
  const set = (next: FollowUp, burst?: string) =>
    apply({ kind: 'set', record: 'agreement', id, fields: { followUp: next } }, burst);
  const wording = (field: Wording, placeholder: string, label: string) => (
    <Field label={label} direction="row">
      {(control) => (
        <SuggestInput
          {...control}
          data-record={id}
          data-part={field}
          value={followUp[field] ?? ''}
          suggestions={used[field]}
          placeholder={placeholder}
          onChange={(value) => set(withFact(followUp, field, value), `agreement/${id}/${field}`)}
        />
      )}
    </Field>
  );
  return (
    <>
      <Field label={words.followUp} direction="row">
        {(control) => (
          <Select
            {...control}
            data-record={id}
            data-part="followUp"
            value={followUp.status}
            options={followUpSchema.shape.status.options.map((value) => ({
              value,
              label: words.statuses[value],
            }))}
            onChange={(status) => set({ ...followUp, status })}
          />
        )}
      </Field>
      {followUp.status !== 'none' && (
        <>
          <DraftField
            label={words.due}
            type="date"
            at={{ record: id, part: 'due' }}
            value={followUp.due ?? ''}
            read={(typed, isIncomplete) => {
              if (typed === '' && !isIncomplete) return { kind: 'value', value: '' };
              const date = typedDate(typed);
              return date === undefined
                ? { kind: 'wrong', sentence: words.wrongDue }
                : { kind: 'value', value: date };
            }}
            onApply={(value) => set(withFact(followUp, 'due', value), `agreement/${id}/due`)}
          />
          {wording('dueSession', words.dueSessionPlaceholder, words.dueSession)}
          {wording('responsible', words.responsiblePlaceholder, words.responsible)}
        </>
      )}
    </>
  );
}
