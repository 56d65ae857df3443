import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Session } from '#shared/domain/session.ts';
import { documentRuns } from './closing-blocks.ts';
import { compositionOf } from './composition-of.ts';
import { runsOf, wordsOf } from './runs.ts';

/** The words of a document's line in the register of a report, before anything is corrected by hand. */
export function documentLine(
  session: Session,
  document: DistributedDocument,
  language: Language,
): string {
  const composition = compositionOf(session, 'report', language, numberItems(session.agenda));
  return wordsOf(runsOf(documentRuns(composition, document), language));
}
