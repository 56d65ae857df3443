import { useEffect, useState } from 'react';
import type { FieldControl } from '#renderer/components/field.tsx';
import { SuggestInput } from '#renderer/components/suggest-input.tsx';
import { useBodies } from '#renderer/stores/directory.ts';
import { useWriting } from '#renderer/stores/window-context.ts';
import type { Body } from '#shared/domain/body.ts';

interface BodyFieldProps extends Partial<FieldControl> {
  readonly value: Body | undefined;
  readonly onChange: (body: Body) => void;
  readonly placeholder?: string;
  readonly 'aria-label'?: string;
}

/** One body of the directory, found by its name or its symbol. */
export function BodyField({ value, onChange, ...input }: BodyFieldProps) {
  const language = useWriting();
  const bodies = useBodies();
  const name = value?.name[language] ?? '';
  const [typed, type] = useState(name);
  useEffect(() => type(name), [name]);
  return (
    <SuggestInput
      {...input}
      value={typed}
      suggestions={bodies.map((body) => ({
        id: body.id,
        value: body.name[language],
        detail: body.symbol,
      }))}
      onChange={type}
      onChoose={({ id }) => {
        const chosen = bodies.find((body) => body.id === id);
        if (chosen) onChange(chosen);
      }}
      // What is no body of the directory is no choice: the field shows again what is chosen.
      onBlur={() => type(name)}
    />
  );
}
