import type { ReactNode } from 'react';
import './checkbox.css';

interface CheckboxProps {
  /** Its words; give `label` instead where the words stand elsewhere. */
  readonly children?: ReactNode;
  readonly label?: string;
  readonly checked: boolean;
  readonly disabled?: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** One of several things that may be chosen together. */
export function Checkbox({ children, label, checked, disabled, onChange }: CheckboxProps) {
  return (
    <label className="checkbox">
      <input
        type="checkbox"
        aria-label={label}
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      {children}
    </label>
  );
}
