import type { ComponentPropsWithRef } from 'react';
import './field.css';

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface SelectProps<Value extends string>
  extends Omit<ComponentPropsWithRef<'select'>, 'onChange' | 'className' | 'value' | 'children'> {
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
}

/** A choice of one among a few: the system's own list, which every keyboard and screen reader knows. */
export function Select<Value extends string>({
  value,
  options,
  onChange,
  ...native
}: SelectProps<Value>) {
  return (
    <select
      {...native}
      className="control"
      value={value}
      onChange={(event) => {
        const chosen = options.find((option) => option.value === event.target.value);
        if (chosen) onChange(chosen.value);
      }}
    >
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}
