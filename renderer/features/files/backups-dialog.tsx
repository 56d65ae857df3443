import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import type { FileStrings } from '#renderer/strings/files/file-strings.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { BackupState } from '#shared/machine/backup-questions.ts';
import './backups-dialog.css';

interface BackupsDialogProps {
  readonly state: BackupState;
  readonly strings: FileStrings;
  /** Prints an instant with its day. */
  readonly dateOf: (instant: string) => string;
  /** The browser edition has no folder: there everything is saved into one file. */
  readonly hasFolder: boolean;
  readonly onChooseFolder: () => void;
  readonly onBackUp: () => void;
  readonly onSaveEverything: () => void;
  readonly onRestore: (name: string) => void;
  readonly onRestoreFile: () => void;
  readonly onClose: () => void;
}

function stateWords(
  state: BackupState,
  strings: FileStrings,
  dateOf: (instant: string) => string,
): string {
  switch (state.kind) {
    case 'noFolder':
      return strings.noFolder;
    case 'folderMissing':
      return strings.folderMissing(state.folder);
    case 'ready': {
      const [last] = state.backups;
      return last
        ? strings.lastBackup(dateOf(last.written), state.folder)
        : strings.noBackupYet(state.folder);
    }
    default:
      return assertNever(state);
  }
}

/** Where backups go, when the last good one was written, and what can be done with them. */
export function BackupsDialog(props: BackupsDialogProps) {
  const { state, strings, dateOf, hasFolder } = props;
  return (
    <Dialog title={strings.backups} onClose={props.onClose}>
      {hasFolder && <p>{stateWords(state, strings, dateOf)}</p>}
      {hasFolder && <p className="backups-kept">{strings.backupsKept}</p>}
      {state.kind === 'ready' && (
        <ul>
          {state.backups.map(({ name, written }) => (
            <li key={name}>
              <Button look="subtle" onClick={() => props.onRestore(name)}>
                {strings.restoreFrom(dateOf(written))}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <div className="dialog-choices">
        {state.kind === 'ready' && (
          <Button look="primary" onClick={props.onBackUp}>
            {strings.backUpNow}
          </Button>
        )}
        {hasFolder && (
          <Button
            look={state.kind === 'ready' ? 'plain' : 'primary'}
            onClick={props.onChooseFolder}
          >
            {strings.chooseFolder}
          </Button>
        )}
        <Button onClick={props.onSaveEverything}>{strings.saveEverything}</Button>
        <Button onClick={props.onRestoreFile}>{strings.restoreFromFile}</Button>
        <Button onClick={props.onClose}>{strings.close}</Button>
      </div>
    </Dialog>
  );
}
