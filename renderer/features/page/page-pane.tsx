import { useSession, useWorkspace } from '#renderer/stores/window-context.ts';
import { compose } from '#shared/report/compose.ts';
import { paragraphLine } from '#shared/report/plain-text.ts';

/** The page as it will print, following the cursor. */
export function PagePane() {
  const session = useSession((present) => present);
  const kind = useWorkspace(({ paper }) => paper);
  const paper = compose(session, kind, session.language);
  return (
    <div className="page-pane">
      {paper.blocks.flatMap(({ paragraphs }) =>
        paragraphs.map((paragraph) => <p key={paragraph.key}>{paragraphLine(paragraph)}</p>),
      )}
    </div>
  );
}
