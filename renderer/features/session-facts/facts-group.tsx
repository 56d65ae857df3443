import { type ReactNode, useId } from 'react';
import './session-facts.css';

interface FactsGroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Facts that belong together, under their heading. */
export function FactsGroup({ title, children }: FactsGroupProps) {
  const id = useId();
  return (
    <section className="facts-group" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  );
}
