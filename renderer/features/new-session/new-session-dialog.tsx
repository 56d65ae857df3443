import { Dialog } from '#renderer/components/dialog.tsx';

interface NewSessionDialogProps {
  readonly from: 'blank' | 'template' | 'past';
  readonly onClose: () => void;
}

/** Not built yet. */
export function NewSessionDialog({ onClose }: NewSessionDialogProps) {
  return (
    <Dialog title="Nueva sesión" onClose={onClose}>
      {null}
    </Dialog>
  );
}
