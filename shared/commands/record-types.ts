import type {
  AgendaItem,
  Comment,
  ProceedingsParagraph,
  Topic,
} from '#shared/domain/agenda-item.ts';
import type { Agreement } from '#shared/domain/agreement.ts';
import type { FreeParagraph } from '#shared/domain/correction.ts';
import type { Attachment, DistributedDocument } from '#shared/domain/distributed-document.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Session } from '#shared/domain/session.ts';
import type { Speaker } from '#shared/domain/speaker.ts';

/** The records of a session that commands address by id; the session's own fields by the session's id. */
export interface RecordTypes {
  session: Session;
  item: AgendaItem;
  speaker: Speaker;
  topic: Topic;
  proceedings: ProceedingsParagraph;
  comment: Comment;
  agreement: Agreement;
  document: DistributedDocument;
  attachment: Attachment;
  note: Note;
  freeParagraph: FreeParagraph;
}
export type RecordKind = keyof RecordTypes;

/**
 * The lists of a session, by owner and name. Notes are no list: they stand where texts anchor them, and come
 * and go with their anchors.
 */
export const listNames = [
  'session.agenda',
  'session.agreements',
  'session.documents',
  'session.freeParagraphs',
  'item.children',
  'item.speakers',
  /** Those whom the item's outcome elected. */
  'item.elected',
  'item.topics',
  'item.proceedings',
  'item.comments',
  'document.attachments',
] as const;
export type ListName = (typeof listNames)[number];

/** The kind of record that each list holds. */
export const listRecords = {
  'session.agenda': 'item',
  'session.agreements': 'agreement',
  'session.documents': 'document',
  'session.freeParagraphs': 'freeParagraph',
  'item.children': 'item',
  'item.speakers': 'speaker',
  'item.elected': 'speaker',
  'item.topics': 'topic',
  'item.proceedings': 'proceedings',
  'item.comments': 'comment',
  'document.attachments': 'attachment',
} as const satisfies Record<ListName, RecordKind>;
type ListRecords = typeof listRecords;
/** Kinds of record that stand in lists. */
export type ListedKind = ListRecords[ListName];
