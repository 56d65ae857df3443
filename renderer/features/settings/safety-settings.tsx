import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { useWindow } from '#renderer/stores/window-context.ts';
import { fileWords } from '#renderer/strings/files/file-words.ts';
import { settingsWords } from '#renderer/strings/settings/settings-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { useWords } from '#renderer/strings/use-words.ts';

/** Where the backups are chosen and looked at. */
export function SafetySettings() {
  const { workspace, desk, backups, facts } = useWindow();
  const words = useWords(settingsWords);
  const files = useWords(fileWords);
  const moments = useMoments();
  const state = useStore(backups, (watch) => watch.state);
  const folderWords = () => {
    if (facts.edition === 'browser') return undefined;
    if (state.kind === 'noFolder') return files.noFolder;
    if (state.kind === 'folderMissing') return files.folderMissing(state.folder);
    const [last] = state.backups;
    return last
      ? files.lastBackup(moments.moment(last.written), state.folder)
      : files.noBackupYet(state.folder);
  };
  return (
    <>
      <p>{folderWords()}</p>
      <p className="facts">{words.backups}</p>
      <div>
        <Button
          icon="drive"
          onClick={() => {
            workspace.getState().showDialog(undefined);
            void desk.getState().showBackups();
          }}
        >
          {words.openBackups}
        </Button>
      </div>
    </>
  );
}
