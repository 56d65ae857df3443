import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import type { Paper } from '#shared/report/paper.ts';
import { fillTemplate } from '#shared/word/fill-template.ts';

/** Fills a template; one that is refused is a mistake of the bench. */
export function minutaFill(template: Uint8Array, paper: Paper): Uint8Array {
  const filled = fillTemplate(template, paper);
  if (!filled.ok) throw new Error(JSON.stringify(filled.problems));
  return filled.docx;
}

/** The report of a session, from what is recorded to the bytes of the file. */
export function minutaExport(template: Uint8Array, session: Session): Uint8Array {
  return minutaFill(template, compose(session, 'report', 'es'));
}
