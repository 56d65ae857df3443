import { useMemo } from 'react';
import { useApply, useSession } from '#renderer/stores/window-context.ts';
import type { ClearableField, SettableFields } from '#shared/commands/settable-fields.ts';

/** Edits the session's own fields. */
export interface SessionEdit {
  readonly set: (fields: SettableFields['session'], burst?: string) => boolean;
  readonly clear: (field: ClearableField<'session'>, burst?: string) => boolean;
}

/** The edits of the open session's own fields. */
export function useSessionEdit(): SessionEdit {
  const apply = useApply();
  const id = useSession((session) => session.id);
  return useMemo(
    () => ({
      set: (fields, burst) => apply({ kind: 'set', record: 'session', id, fields }, burst),
      clear: (field, burst) => apply({ kind: 'clear', record: 'session', id, field }, burst),
    }),
    [apply, id],
  );
}
