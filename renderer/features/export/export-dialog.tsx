import { Dialog } from '#renderer/components/dialog.tsx';

interface ExportDialogProps {
  readonly onClose: () => void;
}

/** Not built yet. */
export function ExportDialog({ onClose }: ExportDialogProps) {
  return (
    <Dialog title="Exportar" onClose={onClose}>
      {null}
    </Dialog>
  );
}
