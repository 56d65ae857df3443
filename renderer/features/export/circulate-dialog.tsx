import { Dialog } from '#renderer/components/dialog.tsx';

interface CirculateDialogProps {
  readonly onClose: () => void;
}

/** Not built yet. */
export function CirculateDialog({ onClose }: CirculateDialogProps) {
  return (
    <Dialog title="Circular" onClose={onClose}>
      {null}
    </Dialog>
  );
}
