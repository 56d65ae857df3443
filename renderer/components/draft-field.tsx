import type { ReactNode } from 'react';
import { Field } from './field.tsx';
import { TextInput } from './text-input.tsx';
import { type ReadDraft, useDraft } from './use-draft.ts';

interface DraftFieldProps {
  readonly label: string;
  readonly value: string;
  readonly read: ReadDraft;
  /** Takes a value that `read` gave. */
  readonly onApply: (value: string) => void;
  readonly at: { readonly record: string; readonly part: string };
  readonly type?: 'text' | 'date' | 'time';
  readonly inputMode?: 'numeric';
  readonly direction?: 'row' | 'column';
  readonly hint?: ReactNode;
  readonly placeholder?: string;
}

/** A field of plain words that holds what cannot stand yet, and says on leaving it what is wrong. */
export function DraftField({
  label,
  value,
  read,
  onApply,
  at,
  direction = 'row',
  hint,
  ...input
}: DraftFieldProps) {
  const { control, wrong } = useDraft(value, read, onApply);
  return (
    <Field label={label} direction={direction} hint={hint} {...(wrong && { error: wrong })}>
      {(field) => (
        <TextInput {...field} {...input} {...control} data-record={at.record} data-part={at.part} />
      )}
    </Field>
  );
}
