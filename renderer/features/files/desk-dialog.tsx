import { type ReactNode, useEffect, useRef } from 'react';
import './desk-dialog.css';

interface DeskDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A dialog over the window. Escape closes it, and the focus goes back to where it was. */
export function DeskDialog({ title, onClose, children }: DeskDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => shown?.close();
  }, []);
  return (
    <dialog className="desk-dialog" ref={dialog} aria-label={title} onCancel={onClose}>
      <h2>{title}</h2>
      {children}
    </dialog>
  );
}
