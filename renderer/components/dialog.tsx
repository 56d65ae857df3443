import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import './dialog.css';

interface DialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly children: ReactNode;
  readonly size?: 'usual' | 'wide' | 'palette';
  /** What gets the focus first; the first control unless stated. */
  readonly firstFocus?: RefObject<HTMLElement | null>;
}

/** A dialog over the window. Escape closes it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children, size = 'usual', firstFocus }: DialogProps) {
  return (
    <Base.Root open onOpenChange={(open) => !open && onClose()}>
      <Base.Portal>
        <Base.Backdrop className="dialog-backdrop" />
        <Base.Popup className={`dialog dialog-${size}`} initialFocus={firstFocus}>
          <Base.Title>{title}</Base.Title>
          {children}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
