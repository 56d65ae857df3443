import { memo } from 'react';
import { PaperHead } from '#renderer/components/paper/paper-head.tsx';
import { PaperParagraph, PaperRuns } from '#renderer/components/paper/paper-paragraph.tsx';
import type { Paper, PaperNote, Paragraph } from '#shared/report/paper.ts';
import type { Fragment } from './paginate.ts';

/** Pixels of a line of the sheet. */
const line = (12.66 * 96) / 72;

interface FragmentViewProps {
  readonly fragment: Fragment;
  readonly paragraph: Paragraph;
  readonly language: Paper['language'];
  readonly followed: boolean;
  readonly current: boolean;
}

/** A paragraph on a sheet, or the lines of it that stand on this one. */
const FragmentView = memo(function FragmentView(props: FragmentViewProps) {
  const { fragment, paragraph, language, followed, current } = props;
  const { state } = paragraph;
  const classes = [
    'sheet-fragment',
    followed ? 'sheet-followed' : '',
    state === 'edited' || state === 'stale' ? `sheet-${state}` : '',
  ].join(' ');
  const isPart = fragment.from > 0;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a paragraph that leads to its field keeps its words as a paragraph
    <div
      className={classes}
      role="button"
      tabIndex={current ? 0 : -1}
      data-paragraph={paragraph.key}
      style={
        isPart || fragment.to > 0
          ? { height: (fragment.to - fragment.from) * line, marginBottom: line }
          : undefined
      }
    >
      <div style={isPart ? { marginTop: -fragment.from * line } : undefined}>
        <PaperParagraph paragraph={paragraph} language={language} />
      </div>
    </div>
  );
});

interface SheetProps {
  readonly paper: Paper;
  /** From 0. */
  readonly index: number;
  readonly fragments: readonly Fragment[];
  readonly paragraphs: ReadonlyMap<string, Paragraph>;
  readonly followed: ReadonlySet<string>;
  readonly current: string | undefined;
}

/** The notes whose marks stand on a sheet: where the paragraph ends. */
function notesOf(
  paper: Paper,
  fragments: readonly Fragment[],
  paragraphs: ReadonlyMap<string, Paragraph>,
): readonly PaperNote[] {
  const marked = new Set(
    fragments.flatMap(({ key, from }) =>
      (paragraphs.get(key)?.runs ?? []).flatMap((run) =>
        run.kind === 'note' && from >= 0 ? [run.note] : [],
      ),
    ),
  );
  return paper.notes.filter(({ note }) => marked.has(note));
}

/** One sheet of a paper. */
export function Sheet({ paper, index, fragments, paragraphs, followed, current }: SheetProps) {
  const notes = notesOf(paper, fragments, paragraphs);
  return (
    <section className="sheet" lang={paper.language}>
      {index === 0 ? (
        <PaperHead scalars={paper.scalars} />
      ) : (
        <p className="sheet-number">{`- ${index + 1} -`}</p>
      )}
      <div className="sheet-words">
        {fragments.map((fragment) => {
          const paragraph = paragraphs.get(fragment.key);
          return paragraph ? (
            <FragmentView
              key={fragment.key}
              fragment={fragment}
              paragraph={paragraph}
              language={paper.language}
              followed={followed.has(fragment.key)}
              current={fragment.key === current}
            />
          ) : null;
        })}
      </div>
      {notes.length > 0 && (
        <footer className="sheet-notes">
          {notes.map((note) => (
            <p key={note.note} className="sheet-note">
              <span className="sheet-label">{note.number}.</span>
              <PaperRuns runs={note.runs} language={paper.language} />
            </p>
          ))}
        </footer>
      )}
    </section>
  );
}
