import { useId } from 'react';
import './text-area.css';

interface TextAreaProps {
  readonly label: string;
  readonly value: string;
  /** Absent for a text that this field must not change. */
  readonly onChange: ((value: string) => void) | undefined;
  readonly hint?: string;
}

/** A labelled text of one or more lines, as tall as what it holds. */
export function TextArea({ label, value, onChange, hint }: TextAreaProps) {
  const id = useId();
  return (
    <div className="text-area">
      <label htmlFor={id}>{label}</label>
      <textarea
        id={id}
        rows={1}
        value={value}
        readOnly={!onChange}
        aria-describedby={hint && `${id}-hint`}
        onChange={(event) => onChange?.(event.target.value)}
      />
      {hint && <p id={`${id}-hint`}>{hint}</p>}
    </div>
  );
}
