import { Dialog } from '#renderer/components/dialog.tsx';

interface SaveAsTemplateDialogProps {
  readonly onClose: () => void;
}

/** Not built yet. */
export function SaveAsTemplateDialog({ onClose }: SaveAsTemplateDialogProps) {
  return (
    <Dialog title="Plantilla" onClose={onClose}>
      {null}
    </Dialog>
  );
}
