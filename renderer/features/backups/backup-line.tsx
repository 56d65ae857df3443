import { useStore } from 'zustand';
import type { BackupWatch } from '#renderer/stores/backup-watch.ts';
import type { Moments } from '#renderer/strings/moments.ts';
import type { BackupLineStrings } from '#renderer/strings/safekeeping/safekeeping-strings.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { BackupState } from '#shared/machine/backup-questions.ts';
import './backup-line.css';

interface BackupLineProps {
  readonly watch: BackupWatch;
  readonly strings: BackupLineStrings;
  readonly moments: Moments;
  readonly onOpen: () => void;
}

function wordsOf(state: BackupState, strings: BackupLineStrings, moments: Moments): string {
  switch (state.kind) {
    case 'noFolder':
      return strings.noFolder;
    case 'folderMissing':
      return `▲ ${strings.folderMissing}`;
    case 'ready': {
      const [last] = state.backups;
      return last ? strings.last(moments.moment(last.written)) : strings.noneYet;
    }
    default:
      return assertNever(state);
  }
}

/** When the last good backup was written, in the status bar; opens what can be done about backups. */
export function BackupLine({ watch, strings, moments, onOpen }: BackupLineProps) {
  const { state } = useStore(watch);
  return (
    <button type="button" className={`backup-line backup-${state.kind}`} onClick={onOpen}>
      {wordsOf(state, strings, moments)}
    </button>
  );
}
