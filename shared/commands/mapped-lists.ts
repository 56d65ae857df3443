import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { mapShared, withField } from '#shared/domain/structural-sharing.ts';
import type { ListedKind, ListName, RecordTypes } from './record-types.ts';

/** Gives another list in place of one, or the very same. */
export type ChangeList<Listed> = (
  list: readonly Listed[],
  name: ListName,
  owner: RecordId,
) => readonly Listed[];

type MapLists<Listed> = (session: Session, change: ChangeList<Listed>) => Session;

function mapItems(session: Session, change: (item: AgendaItem) => AgendaItem): Session {
  const mapItem = (item: AgendaItem): AgendaItem =>
    withField(change(item), 'children', mapShared(item.children, mapItem));
  return withField(session, 'agenda', mapShared(session.agenda, mapItem));
}

/** From the top, so that records in a list below a record that was taken out are not met any more. */
function mapItemLists(
  list: readonly AgendaItem[],
  name: ListName,
  owner: RecordId,
  change: ChangeList<AgendaItem>,
): readonly AgendaItem[] {
  return mapShared(change(list, name, owner), (item) =>
    withField(item, 'children', mapItemLists(item.children, 'item.children', item.id, change)),
  );
}

/** The session with every list of a kind of record changed; what did not change keeps its reference. */
export const mapLists: { readonly [Kind in ListedKind]: MapLists<RecordTypes[Kind]> } = {
  item: (session, change) =>
    withField(
      session,
      'agenda',
      mapItemLists(session.agenda, 'session.agenda', session.id, change),
    ),
  speaker: (session, change) =>
    mapItems(session, (item) => {
      const { id, speakers, outcome } = item;
      const next = withField(item, 'speakers', change(speakers, 'item.speakers', id));
      if (outcome?.kind !== 'elected') return next;
      const elected = change(outcome.elected, 'item.elected', id);
      return withField(next, 'outcome', withField(outcome, 'elected', elected));
    }),
  topic: (session, change) =>
    mapItems(session, (item) =>
      withField(item, 'topics', change(item.topics, 'item.topics', item.id)),
    ),
  proceedings: (session, change) =>
    mapItems(session, (item) =>
      withField(item, 'proceedings', change(item.proceedings, 'item.proceedings', item.id)),
    ),
  comment: (session, change) =>
    mapItems(session, (item) =>
      withField(item, 'comments', change(item.comments, 'item.comments', item.id)),
    ),
  agreement: (session, change) =>
    withField(session, 'agreements', change(session.agreements, 'session.agreements', session.id)),
  document: (session, change) =>
    withField(session, 'documents', change(session.documents, 'session.documents', session.id)),
  attachment: (session, change) =>
    withField(
      session,
      'documents',
      mapShared(session.documents, (document) =>
        withField(
          document,
          'attachments',
          change(document.attachments, 'document.attachments', document.id),
        ),
      ),
    ),
  freeParagraph: (session, change) =>
    withField(
      session,
      'freeParagraphs',
      change(session.freeParagraphs, 'session.freeParagraphs', session.id),
    ),
};
