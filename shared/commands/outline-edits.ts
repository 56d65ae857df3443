import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { ItemId, RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { type Destination, moveRecords, topmost } from './list-edits.ts';
import { mapLists } from './mapped-lists.ts';

/** Where an item stands: the list of its siblings and its place there. */
interface ItemPlace extends Destination<'session.agenda' | 'item.children'> {
  readonly siblings: readonly AgendaItem[];
}

function placeOf(session: Session, id: ItemId): ItemPlace | undefined {
  const places: ItemPlace[] = [];
  mapLists.item(session, (siblings, name, owner) => {
    const list = name === 'session.agenda' ? name : 'item.children';
    const index = siblings.findIndex((item) => item.id === id);
    if (index >= 0) places.push({ list, owner, siblings, index });
    return siblings;
  });
  return places[0];
}

function below(owner: RecordId): Destination<'item.children'> {
  return { list: 'item.children', owner, index: Number.MAX_SAFE_INTEGER };
}

function indentItem(session: Session, id: ItemId): Session {
  const place = placeOf(session, id);
  const previous = place?.siblings[place.index - 1];
  return previous ? moveRecords(session, below(previous.id), [id]) : session;
}

function outdentItem(session: Session, id: ItemId): Session {
  const place = placeOf(session, id);
  const parent = place && placeOf(session, place.owner);
  if (!parent) return session;
  const followers = place.siblings.slice(place.index + 1).map((item) => item.id);
  const adopted = moveRecords(session, below(id), followers);
  return moveRecords(adopted, { ...parent, index: parent.index + 1 }, [id]);
}

/** Each item becomes the last child of the one before it; a first item stays where it is. */
export function indentItems(session: Session, ids: readonly ItemId[]): Session {
  return topmost(session, 'item', ids).reduce(indentItem, session);
}

/**
 * Each item follows its parent, and takes the siblings that followed it as its last children: as in Word, no
 * line changes its place on the page. An item at the top stays where it is.
 */
export function outdentItems(session: Session, ids: readonly ItemId[]): Session {
  return topmost(session, 'item', ids).reduce(outdentItem, session);
}
