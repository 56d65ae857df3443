import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { ReferenceTarget } from '#shared/domain/inline.ts';
import { languages } from '#shared/domain/language.ts';
import { mapTexts } from '#shared/domain/mapped-texts.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { visitBonds } from '#shared/domain/session-bonds.ts';
import { mapShared, withField } from '#shared/domain/structural-sharing.ts';
import { type Text, versionOf } from '#shared/domain/text.ts';
import { citesNothing, withoutInlines } from './without-citations.ts';

interface Known {
  readonly items: ReadonlySet<RecordId>;
  readonly documents: ReadonlySet<RecordId>;
  readonly notes: ReadonlySet<RecordId>;
}

function knownIn(session: Session): Known {
  const items = new Set<RecordId>();
  const documents = new Set<RecordId>();
  const notes = new Set<RecordId>();
  visitBonds(session, {
    record: (id, kind) => {
      if (kind === 'item') items.add(id);
      if (kind === 'document') documents.add(id);
      if (kind === 'note') notes.add(id);
    },
  });
  return { items, documents, notes };
}

function isThere(session: Session, known: Known, target: ReferenceTarget): boolean {
  switch (target.kind) {
    case 'document':
      return known.documents.has(target.id);
    case 'item':
      return known.items.has(target.id);
    case 'mandate':
      return session.mandate !== undefined;
    case 'theme':
      return session.theme !== undefined;
    case 'paper':
      return true;
  }
}

function isEmpty(text: Text): boolean {
  return versionOf(text, 'es', 'es') === undefined;
}

/** An item whose fields name nothing that is gone, without the lines that said nothing else. */
function tiedItem(item: AgendaItem, known: Known, emptied: ReadonlySet<RecordId>): AgendaItem {
  const isKept = ({ id }: { readonly id: RecordId }) => !emptied.has(id);
  const { continues, outcome, ...rest } = item;
  const amended = outcome?.kind === 'adoptedAsAmended';
  return {
    ...rest,
    ...(continues && known.items.has(continues) && { continues }),
    ...(outcome && {
      outcome: amended
        ? {
            ...outcome,
            amendments: outcome.amendments.filter(({ item: id }) => known.items.has(id)),
          }
        : outcome,
    }),
    topics: item.topics.filter(isKept),
    proceedings: item.proceedings.filter(isKept),
    documents: item.documents.filter((id) => known.documents.has(id)),
    children: item.children.map((child) => tiedItem(child, known, emptied)),
  };
}

/** Without the notes that no text anchors; those that only such notes anchor go too. */
function withoutLooseNotes(session: Session): Session {
  const anchored = new Set<RecordId>();
  visitBonds(session, { anchor: (note) => anchored.add(note) });
  const notes = session.notes.filter(({ id }) => anchored.has(id));
  return notes.length === session.notes.length ? session : withoutLooseNotes({ ...session, notes });
}

/**
 * The session after some of its parts were taken out: citations of what is gone leave its texts, lines that
 * said nothing else go with them, and notes that nothing anchors any more are dropped. Overrides must have
 * been dropped before: they are no texts of a record.
 */
export function withoutLooseEnds(session: Session): Session {
  const known = knownIn(session);
  const emptied = new Set<RecordId>();
  const cleared = mapTexts(session, (text, owner) => {
    let next = text;
    for (const language of languages) {
      const inlines = text[language];
      if (!inlines) continue;
      const left = withoutInlines(
        inlines,
        (inline) =>
          citesNothing(inline, (target) => isThere(session, known, target)) ||
          (inline.kind === 'note' && !known.notes.has(inline.note)),
      );
      next = withField(next, language, left);
    }
    if (next !== text && isEmpty(next)) emptied.add(owner);
    return next;
  });
  const tied: Session = {
    ...cleared,
    agenda: cleared.agenda.map((item) => tiedItem(item, known, emptied)),
    agreements: mapShared(cleared.agreements, ({ item, ...rest }) =>
      item && known.items.has(item) ? { ...rest, item } : rest,
    ).filter(({ id }) => !emptied.has(id)),
  };
  return withoutLooseNotes(tied);
}
