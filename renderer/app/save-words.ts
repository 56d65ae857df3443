import type { SaveMark } from '#renderer/components/status-bar.tsx';
import type { SaveStatus } from '#renderer/storage/save-status.ts';
import type { Strings } from '#renderer/strings/strings.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';

function reason({ kind }: MachineFailure): keyof Strings['notSaved'] {
  return kind === 'full' || kind === 'readOnly' || kind === 'denied' ? kind : 'other';
}

/** The words of a save status, and its mark. `timeOf` prints an instant as the clock showed it: 14:02:11. */
export function saveWords(
  status: SaveStatus,
  strings: Strings,
  timeOf: (instant: string) => string,
): { readonly mark: SaveMark; readonly words: string } {
  switch (status.kind) {
    case 'saved':
      return {
        mark: 'saved',
        words: status.at ? strings.saved(timeOf(status.at)) : strings.nothingToSave,
      };
    case 'saving':
      return { mark: 'saving', words: strings.saving };
    case 'savedInOnePlace':
      return { mark: 'warning', words: strings.savedInOnePlace[status.place] };
    case 'failed':
      return { mark: 'danger', words: strings.notSaved[reason(status.why)] };
    default:
      return assertNever(status);
  }
}
