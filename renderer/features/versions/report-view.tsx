import { useMemo } from 'react';
import { PaperPages } from '#renderer/components/paper/paper-pages.tsx';
import { pageWords } from '#renderer/strings/page/page-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import './report-view.css';

interface ReportViewProps {
  readonly session: Session;
  readonly paper: PaperKind;
  readonly language: Language;
}

/** A paper of a session as it would print. */
export function ReportView({ session, paper: kind, language }: ReportViewProps) {
  const { kinds } = useWords(pageWords);
  const paper = useMemo(() => compose(session, kind, language), [session, kind, language]);
  return (
    <div className="report">
      <PaperPages paper={paper} zoom="text" label={kinds[kind]} />
    </div>
  );
}
