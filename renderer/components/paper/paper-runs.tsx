import { Fragment, type ReactNode } from 'react';
import type { Mark } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Run } from '#shared/report/paper.ts';

const markTags = { bold: 'b', italic: 'i', underline: 'u' } as const;

function marked(words: string, marks: readonly Mark[]): ReactNode {
  const [mark, ...others] = marks;
  if (mark === undefined) return words;
  const Tag = markTags[mark];
  return <Tag>{marked(words, others)}</Tag>;
}

interface PaperRunsProps {
  readonly runs: readonly Run[];
  /** The language of the paper: what stands in for a missing text is marked. */
  readonly language: Language;
}

/** What the runs of a paragraph print. Words of another language say so, to the eye and to a screen reader. */
export function PaperRuns({ runs, language }: PaperRunsProps) {
  return runs.map((run, index) => {
    // Runs have no name of their own; their place is what they are known by.
    const key = index;
    switch (run.kind) {
      case 'break':
        return <br key={key} />;
      case 'note':
        return (
          <sup key={key} data-note={run.note}>
            {run.number}/
          </sup>
        );
      default:
        return run.language === language ? (
          <Fragment key={key}>{marked(run.text, run.marks)}</Fragment>
        ) : (
          <span key={key} lang={run.language} className="paper-missing">
            {marked(run.text, run.marks)}
          </span>
        );
    }
  });
}
