import { useMemo } from 'react';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import type { ParagraphRole } from '#shared/report/paper.ts';
import { wordsOf } from '#shared/report/runs.ts';
import './agenda-preview.css';

interface AgendaPreviewProps {
  readonly session: Session;
  /** Its name for a screen reader. */
  readonly label: string;
  readonly empty: string;
}

const levels: Readonly<Partial<Record<ParagraphRole, number>>> = { item2: 1, item3: 2, topic: 1 };

/** The agenda of a session as it will print, line by line, to be read and not edited. */
export function AgendaPreview({ session, label, empty }: AgendaPreviewProps) {
  const lines = useMemo(
    () =>
      compose(session, 'orderOfBusiness', session.language).blocks.flatMap(
        ({ name, paragraphs }) => (name === 'items' ? paragraphs : []),
      ),
    [session],
  );
  if (lines.length === 0) return <p className="facts">{empty}</p>;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it
    <ul className="agenda-preview" aria-label={label} lang={session.language} tabIndex={0}>
      {lines.map(({ key, label: number, role, runs }) => (
        <li key={key} data-level={levels[role] ?? 0}>
          <span className="ghost">{number}</span>
          <span>{wordsOf(runs)}</span>
        </li>
      ))}
    </ul>
  );
}
