import type { ComponentPropsWithRef } from 'react';
import './field.css';

interface TextInputProps extends Omit<ComponentPropsWithRef<'input'>, 'onChange' | 'className'> {
  readonly type?: 'text' | 'date' | 'time' | 'number' | 'search';
  readonly onChange: (value: string, input: HTMLInputElement) => void;
}

/** A line of plain words, a date, a time or a number. */
export function TextInput({ type = 'text', onChange, ...native }: TextInputProps) {
  return (
    <input
      autoComplete="off"
      spellCheck={false}
      {...native}
      type={type}
      className="control"
      onChange={(event) => onChange(event.target.value, event.target)}
    />
  );
}
