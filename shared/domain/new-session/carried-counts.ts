import type { Session } from '#shared/domain/session.ts';
import { visitBonds } from '#shared/domain/session-bonds.ts';
import { everyItem } from '#shared/domain/session-texts.ts';

/**
 * What a session holds. `corrections` is what staff did by hand to the composed papers, `citations` those of
 * documents, items, mandate and theme in its texts.
 */
export const countedThings = [
  'items',
  'speakers',
  'topics',
  'outcomes',
  'proceedings',
  'comments',
  'agreements',
  'documents',
  'notes',
  'corrections',
  'citations',
] as const;
export type CountedThing = (typeof countedThings)[number];

/** How many things of each kind a session holds. */
export type SessionCounts = Readonly<Record<CountedThing, number>>;

/** Counted the same way in a past session and in the one made of it, the difference is what stayed behind. */
export function countsOf(session: Session): SessionCounts {
  const items = [...everyItem(session.agenda)].map(({ item }) => item);
  const sum = (count: (item: (typeof items)[number]) => number) =>
    items.reduce((total, item) => total + count(item), 0);
  let citations = 0;
  visitBonds(session, {
    citation: ({ kind }, place) => {
      if (kind !== 'paper' && place.kind === 'text') citations += 1;
    },
  });
  return {
    items: items.length,
    speakers: sum(({ speakers }) => speakers.length),
    topics: sum(({ topics }) => topics.length),
    outcomes: sum(({ outcome }) => (outcome ? 1 : 0)),
    proceedings: sum(({ proceedings }) => proceedings.length),
    comments: sum(({ comments }) => comments.length),
    agreements: session.agreements.length,
    documents: session.documents.length,
    notes: session.notes.length,
    corrections:
      Object.keys(session.overrides).length +
      session.freeParagraphs.length +
      session.leftOut.length,
    citations,
  };
}
