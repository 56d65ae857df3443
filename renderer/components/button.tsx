import type { ComponentPropsWithRef, ReactNode } from 'react';
import { Icon } from './icon.tsx';
import type { IconName } from './icon-paths.ts';
import './button.css';

type NativeButton = Omit<ComponentPropsWithRef<'button'>, 'type' | 'className' | 'title'>;

export interface ButtonProps extends NativeButton {
  readonly look?: 'plain' | 'primary' | 'subtle' | 'link';
  readonly size?: 'usual' | 'small';
  readonly icon?: IconName;
  readonly children: ReactNode;
}

/** A command in words. A screen has one primary button at most. */
export function Button({ look = 'plain', size = 'usual', icon, children, ...native }: ButtonProps) {
  return (
    <button type="button" {...native} className={`button button-${look} button-${size}`}>
      {icon && <Icon name={icon} size={size === 'small' ? 16 : 20} />}
      {children}
    </button>
  );
}

export interface IconButtonProps extends NativeButton {
  /** The command in words: its name and its tooltip. */
  readonly label: string;
  readonly icon: IconName;
  readonly size?: 'usual' | 'small';
  /** As the tooltip shows them: `Alt+↑`. */
  readonly keys?: string;
}

/** A command shown by a sign; its words stand in the tooltip. */
export function IconButton({ label, icon, size = 'usual', keys, ...native }: IconButtonProps) {
  return (
    <button
      type="button"
      aria-label={label}
      {...native}
      data-tip={keys ? `${label} (${keys})` : label}
      className={`icon-button icon-button-${size}`}
    >
      <Icon name={icon} size={size === 'small' ? 16 : 20} />
    </button>
  );
}
