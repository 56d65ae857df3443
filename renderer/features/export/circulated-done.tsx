import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { MessageBar } from '#renderer/components/message-bar.tsx';
import type { Circulation } from '#renderer/stores/circulations.ts';
import { useCirculatedFiles } from '#renderer/stores/use-circulated-files.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { circulationWords } from '#renderer/strings/circulations/circulation-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';

interface CirculatedDoneProps {
  readonly circulation: Circulation;
  readonly onClose: () => void;
}

/** What circulated is kept: the file can be saved elsewhere, and looked at among the versions. */
export function CirculatedDone({ circulation, onClose }: CirculatedDoneProps) {
  const words = useWords(circulationWords);
  const frame = useWords(frameWords);
  const names = useWords(actionWords);
  const { facts, workspace } = useWindow();
  const files = useCirculatedFiles();
  return (
    <Dialog title={words.title} onClose={onClose}>
      <MessageBar kind="success">
        <p role="status">{words.done(circulation.symbol ?? '–')}</p>
        <p>{words.doneHint}</p>
      </MessageBar>
      <div className="dialog-choices export-choices">
        <Button
          look="subtle"
          icon="versions"
          onClick={() => {
            workspace.getState().showSection('versions');
            onClose();
          }}
        >
          {names.goVersions}
        </Button>
        <span className="frame-fill" />
        <Button onClick={onClose}>{frame.close}</Button>
        {facts.edition === 'desktop' && (
          <Button icon="open" onClick={() => files.open(circulation)}>
            {words.openWord}
          </Button>
        )}
        <Button look="primary" icon="save" onClick={() => files.save(circulation)}>
          {words.saveWord}
        </Button>
      </div>
    </Dialog>
  );
}
