import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import './status-bar.css';

/** How far what was typed is kept: the colour and the mark say it without the words. */
export type SaveMark = 'saved' | 'saving' | 'warning' | 'danger';

const signs: Readonly<Record<SaveMark, IconName>> = {
  saved: 'checkCircle',
  saving: 'more',
  warning: 'warning',
  danger: 'error',
};

/** How far what was typed is kept. Screen readers hear each change of it. */
export function SaveSign({ mark, save }: { readonly mark: SaveMark; readonly save: string }) {
  return (
    <p role="status" className={`status-save status-${mark}`}>
      <span className="save-sign">
        <Icon name={signs[mark]} size={16} />
      </span>
      {save}
    </p>
  );
}

interface StatusBarProps {
  readonly save: ReactNode;
  readonly children?: ReactNode;
}

/** The line at the foot of the window. */
export function StatusBar({ save, children }: StatusBarProps) {
  return (
    <footer className="status-bar">
      {save}
      <span className="frame-fill" />
      {children}
    </footer>
  );
}
