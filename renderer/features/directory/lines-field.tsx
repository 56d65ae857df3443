import { Field } from '#renderer/components/field.tsx';

interface LinesFieldProps {
  readonly label: string;
  readonly hint: string;
  /** One thing on each line. */
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** Several names or wordings, each on a line of its own. */
export function LinesField({ label, hint, value, onChange }: LinesFieldProps) {
  return (
    <Field label={label} hint={hint}>
      {(control) => (
        <textarea
          {...control}
          className="control directory-lines"
          rows={2}
          spellCheck={false}
          value={value}
          onChange={(event) => onChange(event.target.value)}
        />
      )}
    </Field>
  );
}
