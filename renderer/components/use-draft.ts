import { type FocusEvent, type KeyboardEvent, useState } from 'react';

/** What typed words come to: a value that can stand, or what is wrong with them. */
export type DraftReading =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'wrong'; readonly sentence: string };

/** `isIncomplete`: a date or a time of which some parts are typed and others are not. */
export type ReadDraft = (typed: string, isIncomplete: boolean) => DraftReading;

interface Draft {
  readonly typed: string;
  /** The value that the draft belongs to: when it becomes another, by undo or elsewhere, that one shows. */
  readonly value: string;
  readonly wrong?: string;
  /** What is wrong is told once the field is left, and not while it is being typed. */
  readonly told: boolean;
}

/** What a control takes from its draft. */
export interface DraftControl {
  readonly value: string;
  readonly onChange: (typed: string, input: HTMLInputElement) => void;
  readonly onBlur: (event: FocusEvent<HTMLInputElement>) => void;
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void;
}

/**
 * Keeps what is typed into a field while it cannot stand yet. Words that can are applied at once; others stay in
 * the field, and what was there before stays in the session. Escape takes them back.
 */
export function useDraft(
  value: string,
  read: ReadDraft,
  onApply: (value: string) => void,
): { readonly control: DraftControl; readonly wrong: string | undefined } {
  const [kept, keep] = useState<Draft>();
  const draft = kept?.value === value ? kept : undefined;
  const take = (typed: string, isIncomplete: boolean, told: boolean) => {
    const reading = read(typed, isIncomplete);
    if (reading.kind === 'wrong') {
      keep({ typed, value, wrong: reading.sentence, told });
      return;
    }
    keep({ typed, value: reading.value, told: false });
    if (reading.value !== value) onApply(reading.value);
  };
  return {
    wrong: draft?.told ? draft.wrong : undefined,
    control: {
      value: draft?.typed ?? value,
      onChange: (typed, input) => take(typed, input.validity.badInput, draft?.told ?? false),
      onBlur: ({ currentTarget: input }) => {
        if (input.validity.badInput) take('', true, true);
        else keep(draft?.wrong === undefined ? undefined : { ...draft, told: true });
      },
      onKeyDown: (event) => {
        if (event.key !== 'Escape' || draft?.wrong === undefined) return;
        event.stopPropagation();
        keep(undefined);
      },
    },
  };
}
