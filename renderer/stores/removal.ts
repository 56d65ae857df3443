import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { stepWords } from '#renderer/strings/steps/step-words.ts';
import { stepSentence } from '#renderer/strings/steps/steps.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { ListedKind } from '#shared/commands/record-types.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { nextSteps } from '#shared/history/history.ts';
import { useWindow } from './window-context.ts';

/**
 * Removes records of the open session. What was removed is told with the way back; what is cited stays, which
 * the refusal of the edit says. True when something was removed.
 */
export function useRemove(): (record: ListedKind, ids: readonly RecordId[]) => boolean {
  const { sessions, toasts } = useWindow();
  const { removed } = useWords(frameWords);
  const steps = useWords(stepWords);
  const { undo } = useWords(actionWords);
  return (record, ids) => {
    const { open, apply } = sessions.getState();
    if (!open || ids.length === 0) return false;
    const command = { kind: 'remove', record, ids } as const;
    if (!apply(command)) return false;
    const after = sessions.getState().open;
    const label = after && nextSteps(after).undo;
    toasts.tell({
      text: removed(label ? stepSentence({ ...label, verb: 'remove' }, steps) : ''),
      undo: {
        name: undo,
        // Once something else was edited, it is no longer the last step.
        run: () => {
          if (sessions.getState().open?.present === after?.present) sessions.getState().undo();
        },
      },
    });
    return true;
  };
}
