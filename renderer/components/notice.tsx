import { Button } from './button.tsx';
import './notice.css';

/** A sentence about what happened, with what takes it back where that is possible. */
export interface Told {
  readonly text: string;
  readonly undo?: { readonly name: string; readonly run: () => void };
}

interface NoticeProps {
  readonly told: Told;
  readonly dismiss: string;
  readonly onDismiss: () => void;
}

/** Something that the user should know and need not answer. Screen readers say it when it appears. */
export function Notice({ told: { text, undo }, dismiss, onDismiss }: NoticeProps) {
  return (
    <div className={undo ? 'notice notice-undo' : 'notice'} role="alert">
      <p>{text}</p>
      {undo && (
        <Button
          onClick={() => {
            undo.run();
            onDismiss();
          }}
        >
          {undo.name}
        </Button>
      )}
      <Button onClick={onDismiss}>{dismiss}</Button>
    </div>
  );
}
