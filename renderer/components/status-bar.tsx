import type { ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import './status-bar.css';

/** How far what was typed is kept: the colour and the mark say it without the words. */
export type SaveMark = 'saved' | 'saving' | 'warning' | 'danger';

interface StatusBarProps {
  readonly mark: SaveMark;
  readonly save: string;
  readonly children?: ReactNode;
}

const signs: Readonly<Record<SaveMark, IconName>> = {
  saved: 'checkCircle',
  saving: 'more',
  warning: 'warning',
  danger: 'error',
};

/** The line at the foot of the window. Screen readers hear each change of the save status. */
export function StatusBar({ mark, save, children }: StatusBarProps) {
  return (
    <footer className="status-bar">
      <p role="status" className={`status-save status-${mark}`}>
        <span className="save-sign">
          <Icon name={signs[mark]} size={16} />
        </span>
        {save}
      </p>
      <span className="frame-fill" />
      {children}
    </footer>
  );
}
