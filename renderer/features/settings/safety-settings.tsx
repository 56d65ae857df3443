import { Button } from '#renderer/components/button.tsx';
import { useWindow } from '#renderer/stores/window-context.ts';
import { settingsWords } from '#renderer/strings/settings/settings-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';

/** Where the backups are chosen and looked at. */
export function SafetySettings() {
  const { workspace, desk } = useWindow();
  const words = useWords(settingsWords);
  return (
    <>
      <p>{words.backups}</p>
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
