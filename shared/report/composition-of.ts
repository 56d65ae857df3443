import type { ItemPlace } from '#shared/domain/item-numbering.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { bodiesOf, type Composition } from './draft.ts';

/** What composing a paper of a session looks at; `places` are the items with their numbers in that paper. */
export function compositionOf(
  session: Session,
  kind: PaperKind,
  language: Language,
  places: readonly ItemPlace[],
): Composition {
  return {
    session,
    kind,
    wanted: language,
    language,
    drafting: draftingIn(language),
    facts: {
      bodies: bodiesOf(session),
      kind: session.kind,
      date: session.date,
      ...(session.paperNames && { paperNames: session.paperNames }),
    },
    citations: new Map(places.map(({ item, citation }) => [item.id, citation])),
  };
}
