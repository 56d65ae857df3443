import { type ReactNode, useId } from 'react';
import './field.css';

/** What a control takes from the field around it: its id, and the ids of what describes it. */
export interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby'?: string;
  readonly 'aria-invalid'?: true;
}

interface FieldProps {
  readonly label: string;
  /** A fact about the field, under it. */
  readonly hint?: ReactNode;
  /** What is wrong with what stands in it, and what to do. */
  readonly error?: string;
  /** `row`: the label stands at the left, in the column of labels. */
  readonly direction?: 'column' | 'row';
  /** Beside the label: a button that adds to the field. */
  readonly action?: ReactNode;
  readonly children: (control: FieldControl) => ReactNode;
}

/** A control with its label, a hint and what is wrong with it. */
export function Field({ label, hint, error, direction = 'column', action, children }: FieldProps) {
  const id = useId();
  const below = error ?? hint;
  return (
    <div className={`field field-${direction}`}>
      <div className="field-label">
        <label htmlFor={id}>{label}</label>
        {action}
      </div>
      <div className="field-control">
        {children({
          id,
          ...(below ? { 'aria-describedby': `${id}-below` } : {}),
          ...(error ? { 'aria-invalid': true } : {}),
        })}
        {below && (
          <p id={`${id}-below`} className={error ? 'field-error' : 'field-hint'}>
            {below}
          </p>
        )}
      </div>
    </div>
  );
}

interface FieldGroupProps extends Omit<FieldProps, 'children' | 'error'> {
  readonly children: ReactNode;
}

/** Several controls, or lines with buttons, under one label. */
export function FieldGroup({
  label,
  hint,
  direction = 'column',
  action,
  children,
}: FieldGroupProps) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot stand in the column of labels
    <div className={`field field-${direction}`} role="group" aria-labelledby={id}>
      <div className="field-label">
        <span id={id}>{label}</span>
        {action}
      </div>
      <div className="field-control">
        {children}
        {hint && <p className="field-hint">{hint}</p>}
      </div>
    </div>
  );
}
