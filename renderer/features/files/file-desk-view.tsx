import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { sessionsIn } from '#renderer/storage/session-file.ts';
import type { FileDeskStore } from '#renderer/stores/file-desk.ts';
import type { FileStrings, FileTrouble } from '#renderer/strings/files/file-strings.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import { BackupsDialog } from './backups-dialog.tsx';
import { IncomingSessionDialog } from './incoming-session.tsx';

interface FileDeskViewProps {
  readonly desk: FileDeskStore;
  readonly strings: FileStrings;
  readonly hasFolder: boolean;
  readonly dateOf: (instant: string) => string;
}

function troubleOf({ kind }: MachineFailure): FileTrouble {
  switch (kind) {
    case 'full':
    case 'readOnly':
    case 'denied':
    case 'missing':
    case 'tooLarge':
      return kind;
    default:
      return 'other';
  }
}

/** Whatever lies on the desk, as a dialog over the window; nothing when the desk is empty. */
export function FileDeskView({ desk, strings, hasFolder, dateOf }: FileDeskViewProps) {
  const state = useStore(desk);
  const { onDesk, clear, cancel } = state;
  const told = (title: string, sentence: string) => (
    <Dialog title={title} onClose={clear}>
      <p role="alert">{sentence}</p>
      <div className="dialog-choices">
        <Button look="primary" onClick={clear}>
          {strings.close}
        </Button>
      </div>
    </Dialog>
  );
  switch (onDesk.kind) {
    case 'nothing':
      return null;
    case 'refused':
      return onDesk.readable ? (
        <Dialog title={strings.openFile} onClose={clear}>
          <p role="alert">{strings.refused[onDesk.failure.kind]}</p>
          <p>{strings.readable(sessionsIn(onDesk.readable).length)}</p>
          <div className="dialog-choices">
            <Button look="primary" onClick={state.openReadable}>
              {strings.openReadable}
            </Button>
            <Button onClick={clear}>{strings.close}</Button>
          </div>
        </Dialog>
      ) : (
        told(strings.openFile, strings.refused[onDesk.failure.kind])
      );
    case 'differs':
      return (
        <IncomingSessionDialog
          session={onDesk.session}
          strings={strings}
          dateOf={dateOf}
          onChoose={state.choose}
          onClose={clear}
        />
      );
    case 'takenIn':
      return told(strings.openFile, strings.takenIn(onDesk.sessions));
    case 'backups':
      return (
        <BackupsDialog
          state={onDesk.state}
          strings={strings}
          dateOf={dateOf}
          hasFolder={hasFolder}
          onChooseFolder={state.chooseFolder}
          onBackUp={state.backUpNow}
          onSaveEverything={() => state.saveEverything(strings.everythingName)}
          onRestore={state.restoreBackup}
          onRestoreFile={state.openFile}
          onClose={clear}
        />
      );
    case 'restore':
      return (
        <Dialog title={strings.backups} onClose={clear}>
          <p>{strings.restoreQuestion(onDesk.file.records.length)}</p>
          <div className="dialog-choices">
            <Button look="primary" onClick={() => state.restore('present')}>
              {strings.restorePresent}
            </Button>
            <Button onClick={() => state.restore('backup')}>{strings.restoreBackup}</Button>
            <Button onClick={clear}>{strings.cancel}</Button>
          </div>
        </Dialog>
      );
    case 'working':
      return (
        <Dialog title={strings.backups} onClose={cancel}>
          <p role="status">{strings.working(onDesk.done, onDesk.total)}</p>
          <progress value={onDesk.done} max={onDesk.total} />
          <div className="dialog-choices">
            <Button onClick={cancel}>{strings.cancel}</Button>
          </div>
        </Dialog>
      );
    case 'everythingSaved':
      return told(strings.backups, strings.everythingSaved);
    case 'restored':
      return told(strings.backups, strings.restored(onDesk.records));
    case 'trouble':
      return told(strings.openFile, strings.trouble[troubleOf(onDesk.why)]);
    default:
      return assertNever(onDesk);
  }
}
