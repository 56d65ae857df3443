import { useMemo } from 'react';
import { useWindow } from '#renderer/stores/window-context.ts';
import type { Command } from '#shared/commands/command.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { addFreeParagraph, moveFreeParagraph, removeFreeParagraph } from './paragraph-edits.ts';

/** What is done with the paragraphs of the paper that is shown; everything is to be seen at once. */
export interface TextEdits {
  readonly apply: (command: Command | readonly Command[] | undefined) => boolean;
  /** Puts an empty free paragraph below another one and opens it. */
  readonly addBelow: (key: string) => void;
  readonly leaveOut: (key: string) => void;
  readonly putBack: (key: string) => void;
  readonly moveFree: (id: RecordId, order: readonly string[], by: -1 | 1) => void;
  readonly removeFree: (id: RecordId) => void;
}

/** Edits of the paper that is shown. The same functions as long as `refresh` is the same. */
export function useTextEdits(refresh: () => void): TextEdits {
  const { sessions, workspace, ports } = useWindow();
  return useMemo(() => {
    const apply: TextEdits['apply'] = (command) => {
      const isChanged = command !== undefined && sessions.getState().apply(command);
      if (isChanged) refresh();
      return isChanged;
    };
    const withSession = (edit: (session: Session) => Command | readonly Command[]) => {
      const session = sessions.getState().open?.present;
      return session ? apply(edit(session)) : false;
    };
    const paper = () => workspace.getState().paper;
    return {
      apply,
      addBelow: (key) => {
        const id = ports.newId();
        if (withSession((session) => addFreeParagraph(session, paper(), key, id)))
          workspace
            .getState()
            .goTo({ section: 'texts', row: id, at: { record: id, part: 'text' } });
      },
      leaveOut: (key) =>
        void apply({ kind: 'leaveOut', paragraph: { paper: paper(), paragraph: key } }),
      putBack: (key) =>
        void apply({ kind: 'putBack', paragraph: { paper: paper(), paragraph: key } }),
      moveFree: (id, order, by) =>
        void withSession((session) => moveFreeParagraph(session, id, order, by)),
      removeFree: (id) => void withSession((session) => removeFreeParagraph(session, id)),
    };
  }, [sessions, workspace, ports, refresh]);
}
