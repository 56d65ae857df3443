import { memo, useLayoutEffect, useRef } from 'react';
import type { Language } from '#shared/domain/language.ts';
import type { Paragraph, Run } from '#shared/report/paper.ts';
import { runNodes } from './run-nodes.ts';
import './paper.css';

interface RunsProps {
  readonly runs: readonly Run[];
  readonly language: Language;
}

/** Words as they stand on the sheet. They are built as they are measured, so that both break their lines alike. */
export function PaperRuns({ runs, language }: RunsProps) {
  const words = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    words.current?.replaceChildren(...runNodes(runs, language));
  }, [runs, language]);
  return <span ref={words} />;
}

interface PaperParagraphProps {
  readonly paragraph: Paragraph;
  readonly language: Language;
}

/** A composed paragraph in the look of its role. */
export const PaperParagraph = memo(function PaperParagraph({
  paragraph: { role, label, runs },
  language,
}: PaperParagraphProps) {
  return (
    <p className={`sheet-${role}`}>
      {label !== '' && <span className="sheet-label">{label}</span>}
      <PaperRuns runs={runs} language={language} />
    </p>
  );
});
