import type { Session } from '#shared/domain/session.ts';
import { visitBonds } from '#shared/domain/session-bonds.ts';
import { everyItem } from '#shared/domain/session-texts.ts';

/** How many things of each kind a session holds. */
export interface SessionCounts {
  readonly items: number;
  readonly speakers: number;
  readonly topics: number;
  readonly outcomes: number;
  readonly proceedings: number;
  readonly comments: number;
  readonly agreements: number;
  readonly documents: number;
  readonly notes: number;
  /** What staff did by hand to the composed papers. */
  readonly corrections: number;
  /** In texts and fields, of documents, items, mandate and theme. */
  readonly citations: number;
}

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
