import { type ItemPlace, numberItems } from '#shared/domain/item-numbering.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { leftOutKeys } from './corrections.ts';
import { bodiesOf, type Composition } from './draft.ts';

/** Items whose line the paper leaves out: they do not count in the numbering. */
function leftOutItems(session: Session, leftOut: ReadonlySet<string>): ReadonlySet<ItemId> {
  const ids = new Set<ItemId>();
  for (const { item } of everyItem(session.agenda)) {
    if (leftOut.has(`${item.id}.line`)) ids.add(item.id);
  }
  return ids;
}

/** All that composing a paper of a session looks at, and the numbered items of its agenda. */
export function compositionOf(
  session: Session,
  kind: PaperKind,
  language: Language,
): { readonly composition: Composition; readonly places: readonly ItemPlace[] } {
  const places = numberItems(session.agenda, leftOutItems(session, leftOutKeys({ session, kind })));
  return {
    places,
    composition: {
      session,
      kind,
      wanted: language,
      language,
      drafting: draftingIn(language),
      facts: { bodies: bodiesOf(session), kind: session.kind, date: session.date },
      citations: new Map(places.map(({ item, citation }) => [item.id, citation])),
    },
  };
}
