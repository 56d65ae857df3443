import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import type { Paper, Paragraph } from '#shared/report/paper.ts';
import { paragraphLine } from '#shared/report/plain-text.ts';

/** All paragraphs of a paper, in order. */
export function paragraphsOf(paper: Paper): readonly Paragraph[] {
  return paper.blocks.flatMap(({ paragraphs }) => paragraphs);
}

/** The lines of a session's paper, without header and notes. Non-breaking spaces become plain ones. */
export function linesOf(
  session: Session,
  kind: PaperKind = 'report',
  language: Language = 'es',
): readonly string[] {
  return paragraphsOf(compose(session, kind, language)).map((paragraph) =>
    paragraphLine(paragraph).replaceAll('\u00a0', ' '),
  );
}
