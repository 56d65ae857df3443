import { type ItemPlace, numberItems } from '#shared/domain/item-numbering.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import { leftOutKeys } from './corrections.ts';

/** Items whose line the paper leaves out: they do not count in the numbering. */
function leftOutItems(session: Session, leftOut: ReadonlySet<string>): ReadonlySet<ItemId> {
  const ids = new Set<ItemId>();
  for (const { item } of everyItem(session.agenda)) {
    if (leftOut.has(`${item.id}.line`)) ids.add(item.id);
  }
  return ids;
}

/** The items of a session with their numbers in one of its papers. */
export function printedPlaces(session: Session, kind: PaperKind): readonly ItemPlace[] {
  return numberItems(session.agenda, leftOutItems(session, leftOutKeys({ session, kind })));
}
