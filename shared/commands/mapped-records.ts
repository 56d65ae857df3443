import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { mapShared, withField } from '#shared/domain/structural-sharing.ts';
import { mapLists } from './mapped-lists.ts';
import type { RecordKind, RecordTypes } from './record-types.ts';

type MapRecords<Mapped> = (session: Session, change: (record: Mapped) => Mapped) => Session;

/** The session with every record of a kind changed; what did not change keeps its reference. */
const mapRecords: { readonly [Kind in RecordKind]: MapRecords<RecordTypes[Kind]> } = {
  session: (session, change) => change(session),
  item: (session, change) => mapLists.item(session, (list) => mapShared(list, change)),
  speaker: (session, change) => {
    const next = mapLists.speaker(session, (list) => mapShared(list, change));
    return withField(next, 'chair', session.chair && change(session.chair));
  },
  topic: (session, change) => mapLists.topic(session, (list) => mapShared(list, change)),
  proceedings: (session, change) =>
    mapLists.proceedings(session, (list) => mapShared(list, change)),
  comment: (session, change) => mapLists.comment(session, (list) => mapShared(list, change)),
  agreement: (session, change) => mapLists.agreement(session, (list) => mapShared(list, change)),
  document: (session, change) => mapLists.document(session, (list) => mapShared(list, change)),
  attachment: (session, change) => mapLists.attachment(session, (list) => mapShared(list, change)),
  note: (session, change) => withField(session, 'notes', mapShared(session.notes, change)),
  freeParagraph: (session, change) =>
    mapLists.freeParagraph(session, (list) => mapShared(list, change)),
};

/** The session with one record changed; the very session when it has no such record, or nothing changed. */
export function changeRecord<Kind extends RecordKind>(
  session: Session,
  kind: Kind,
  id: RecordId,
  change: (record: RecordTypes[Kind]) => RecordTypes[Kind],
): Session {
  return mapRecords[kind](session, (record) => (record.id === id ? change(record) : record));
}

/** A record of a session, if it has it. */
export function findRecord<Kind extends RecordKind>(
  session: Session,
  kind: Kind,
  id: RecordId,
): RecordTypes[Kind] | undefined {
  const found: RecordTypes[Kind][] = [];
  changeRecord(session, kind, id, (record) => {
    found.push(record);
    return record;
  });
  return found[0];
}
