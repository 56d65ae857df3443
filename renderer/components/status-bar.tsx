import type { ReactNode } from 'react';
import './status-bar.css';

/** How far what was typed is kept: the colour and the mark say it without the words. */
export type SaveMark = 'saved' | 'saving' | 'warning' | 'danger';

interface StatusBarProps {
  readonly mark: SaveMark;
  readonly save: string;
  readonly children?: ReactNode;
}

const signs: Readonly<Record<SaveMark, string>> = {
  saved: '✓',
  saving: '…',
  warning: '▲',
  danger: '●',
};

/** The line at the foot of the window. Screen readers hear each change of the save status. */
export function StatusBar({ mark, save, children }: StatusBarProps) {
  return (
    <footer className="status-bar">
      <p role="status" className={`status-save status-${mark}`}>
        <span className="status-sign" aria-hidden="true">
          {signs[mark]}
        </span>
        {save}
      </p>
      <span className="frame-fill" />
      {children}
    </footer>
  );
}
