import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import './message-bar.css';

const signs = {
  info: 'info',
  success: 'checkCircle',
  warning: 'warning',
  danger: 'error',
} as const satisfies Record<string, IconName>;

interface MessageBarProps {
  readonly kind: keyof typeof signs;
  readonly children: ReactNode;
  /** What answers it. */
  readonly action?: ReactNode;
}

/** A sentence that needs to be seen where it stands. Its severity has a shape and not only a colour. */
export function MessageBar({ kind, children, action }: MessageBarProps) {
  return (
    <div className={`message-bar message-bar-${kind}`}>
      <Icon name={signs[kind]} size={16} />
      <div className="message-bar-words">{children}</div>
      {action}
    </div>
  );
}
