import { useMemo } from 'react';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import type { Paper } from '#shared/report/paper.ts';
import { noteLine, paragraphLine } from '#shared/report/plain-text.ts';
import './report-view.css';

function composed(session: Session): Paper {
  return compose(session, 'report', session.language);
}

/** The report of a session as it would print, without the office's letterhead. */
export function ReportView({ session }: { readonly session: Session }) {
  const { language, scalars, blocks, notes } = useMemo(() => composed(session), [session]);
  return (
    <article className="report" lang={language}>
      <p className="report-symbol">{scalars.symbol}</p>
      <h3>{scalars.title}</h3>
      {blocks.flatMap(({ paragraphs }) =>
        paragraphs.map((paragraph) => (
          <p key={paragraph.key} className={`report-${paragraph.role}`}>
            {paragraphLine(paragraph)}
          </p>
        )),
      )}
      {notes.map((note) => (
        <p key={note.note} className="report-note">
          {noteLine(note)}
        </p>
      ))}
    </article>
  );
}
