import { Button } from './button.tsx';
import './notice.css';

interface NoticeProps {
  readonly text: string;
  readonly dismiss: string;
  readonly onDismiss: () => void;
}

/** Something that the user should know and need not answer. Screen readers say it when it appears. */
export function Notice({ text, dismiss, onDismiss }: NoticeProps) {
  return (
    <div className="notice" role="alert">
      <p>{text}</p>
      <Button onClick={onDismiss}>{dismiss}</Button>
    </div>
  );
}
