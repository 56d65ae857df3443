import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { sameList } from '#shared/domain/structural-sharing.ts';
import type { InsertRecords, RemoveRecords } from './command.ts';
import { mapLists } from './mapped-lists.ts';
import { withNotes } from './note-edits.ts';
import { type ListedKind, type ListName, listRecords, type RecordTypes } from './record-types.ts';

export function insertRecords<Name extends ListName>(
  session: Session,
  { list: name, owner, index, records, notes }: InsertRecords<Name>,
): Session {
  if (records.length === 0) return session;
  const next = mapLists[listRecords[name]](session, (list, listName, listOwner) =>
    listName === name && listOwner === owner ? list.toSpliced(index, 0, ...records) : list,
  );
  return next === session ? session : withNotes(next, notes);
}

export function removeRecords(session: Session, { record, ids }: RemoveRecords): Session {
  return takenOut(session, record, ids).remaining;
}

/** The records of one kind with these ids, by id, and the session without them. */
function takenOut<Kind extends ListedKind>(
  session: Session,
  kind: Kind,
  ids: readonly RecordId[],
): { readonly taken: ReadonlyMap<RecordId, RecordTypes[Kind]>; readonly remaining: Session } {
  const wanted = new Set(ids);
  const taken = new Map<RecordId, RecordTypes[Kind]>();
  const remaining = mapLists[kind](session, (list) =>
    sameList(
      list,
      list.filter((record) => {
        if (!wanted.has(record.id)) return true;
        taken.set(record.id, record);
        return false;
      }),
    ),
  );
  return { taken, remaining };
}

/** The ids, in the order in which the session has them, of records that stand in a list and below no other. */
export function topmost(
  session: Session,
  kind: ListedKind,
  ids: readonly RecordId[],
): readonly RecordId[] {
  return [...takenOut(session, kind, ids).taken.keys()];
}

/** Where records are moved to; `index` counts the records of the list that stay. */
export interface Destination<Name extends ListName> {
  readonly list: Name;
  readonly owner: RecordId;
  readonly index: number;
}

/** The session with records moved; the very session when the list is gone or stands below one of them. */
export function moveRecords<Name extends ListName>(
  session: Session,
  { list: name, owner, index }: Destination<Name>,
  ids: readonly RecordId[],
): Session {
  const kind = listRecords[name];
  const { taken } = takenOut(session, kind, ids);
  const moved = [...new Set(ids)].flatMap((id) => taken.get(id) ?? []);
  let arrived = false;
  const next = mapLists[kind](session, (list, listName, listOwner) => {
    const staying = list.filter(({ id }) => !taken.has(id));
    if (listName !== name || listOwner !== owner) return sameList(list, staying);
    arrived = true;
    return sameList(list, staying.toSpliced(index, 0, ...moved));
  });
  return arrived ? next : session;
}
