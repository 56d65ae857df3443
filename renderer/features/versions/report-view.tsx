import { useMemo } from 'react';
import { PaperPages } from '#renderer/components/paper/paper-pages.tsx';
import { pageWords } from '#renderer/strings/page/page-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import './report-view.css';

/** The report of a session as it would print. */
export function ReportView({ session }: { readonly session: Session }) {
  const { kinds } = useWords(pageWords);
  const paper = useMemo(() => compose(session, 'report', session.language), [session]);
  return (
    <div className="report">
      <PaperPages paper={paper} zoom="text" label={kinds.report} />
    </div>
  );
}
