import { findRecord } from '#shared/commands/mapped-records.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { everyItem } from '#shared/domain/session-texts.ts';

/** The parts of the workspace, in the order of the rail and of Ctrl+1 to Ctrl+7. */
export const sections = [
  'session',
  'agenda',
  'agreements',
  'documents',
  'notes',
  'texts',
  'versions',
] as const;
export type Section = (typeof sections)[number];

/** Where a record is edited: its section, and the row of that section's list that holds it. */
export interface RecordPlace {
  readonly section: Section;
  readonly row?: RecordId;
}

function holds(item: AgendaItem, id: RecordId): boolean {
  const { speakers, topics, proceedings, comments, outcome } = item;
  const elected = outcome?.kind === 'elected' ? outcome.elected : [];
  return (
    item.id === id ||
    [...speakers, ...topics, ...proceedings, ...comments, ...elected].some(
      (record) => record.id === id,
    )
  );
}

/** Where a record of a session is edited; `session`, and whatever stands in no list, in the session's own section. */
export function placeOfRecord(session: Session, id: RecordId | 'session'): RecordPlace {
  if (id === 'session') return { section: 'session' };
  for (const { item } of everyItem(session.agenda)) {
    if (holds(item, id)) return { section: 'agenda', row: item.id };
  }
  if (session.agreements.some((agreement) => agreement.id === id))
    return { section: 'agreements', row: id };
  for (const document of session.documents) {
    const { attachments } = document;
    if (document.id === id || attachments.some((attachment) => attachment.id === id))
      return { section: 'documents', row: document.id };
  }
  if (findRecord(session, 'note', id)) return { section: 'notes', row: id };
  if (findRecord(session, 'freeParagraph', id)) return { section: 'texts', row: id };
  return { section: 'session' };
}
