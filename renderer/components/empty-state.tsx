import type { ReactNode } from 'react';
import './empty-state.css';

interface EmptyStateProps {
  /** What goes here, in one line. */
  readonly sentence: string;
  /** The first step, and one alternative. */
  readonly children?: ReactNode;
}

/** Where nothing stands yet: what goes here, and how to begin. */
export function EmptyState({ sentence, children }: EmptyStateProps) {
  return (
    <div className="empty-state">
      <p>{sentence}</p>
      {children && <div className="empty-state-steps">{children}</div>}
    </div>
  );
}
