import type { ReactNode } from 'react';
import './section-head.css';

interface SectionHeadProps {
  readonly title: string;
  /** Facts about the section, in one line. */
  readonly facts?: ReactNode;
  /** Its commands, at the right. */
  readonly children?: ReactNode;
}

/** The head of a section: its title, what there is in it, and its commands. */
export function SectionHead({ title, facts, children }: SectionHeadProps) {
  return (
    <header className="section-head">
      <div className="section-head-words">
        <h1>{title}</h1>
        {facts && <p>{facts}</p>}
      </div>
      <div className="section-head-commands">{children}</div>
    </header>
  );
}
