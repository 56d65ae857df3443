import { useEffect, useMemo, useRef } from 'react';
import { useRemove } from '#renderer/stores/removal.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import type { Command } from '#shared/commands/command.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { addFreeParagraph, moveFreeParagraph, removeFreeParagraph } from './paragraph-edits.ts';

/** What is done with the paragraphs of the paper that is shown. */
export interface TextEdits {
  readonly apply: (command: Command | readonly Command[] | undefined) => boolean;
  /** Puts an empty free paragraph below another one and opens it. */
  readonly addBelow: (key: string) => void;
  readonly leaveOut: (key: string) => void;
  readonly putBack: (key: string) => void;
  readonly moveFree: (id: RecordId, order: readonly string[], by: -1 | 1) => void;
  readonly removeFree: (id: RecordId) => boolean;
}

/** Edits of the paper that is shown; the same functions from one drawing to the next. */
export function useTextEdits(): TextEdits {
  const { sessions, workspace, ports } = useWindow();
  const removeRecords = useRemove();
  const remove = useRef(removeRecords);
  useEffect(() => {
    remove.current = removeRecords;
  });
  return useMemo(() => {
    const apply: TextEdits['apply'] = (command) =>
      command !== undefined && sessions.getState().apply(command);
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
      removeFree: (id) => {
        const session = sessions.getState().open?.present;
        if (!session) return false;
        const commands = removeFreeParagraph(session, id);
        return commands.length === 1 ? remove.current('freeParagraph', [id]) : apply(commands);
      },
    };
  }, [sessions, workspace, ports]);
}
