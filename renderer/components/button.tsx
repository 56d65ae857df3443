import type { ReactNode } from 'react';
import './button.css';

interface ButtonProps {
  readonly look?: 'plain' | 'primary' | 'subtle';
  readonly onClick: () => void;
  readonly children: ReactNode;
}

/** A command in words. A screen has one primary button at most. */
export function Button({ look = 'plain', onClick, children }: ButtonProps) {
  return (
    <button type="button" className={`button button-${look}`} onClick={onClick}>
      {children}
    </button>
  );
}
