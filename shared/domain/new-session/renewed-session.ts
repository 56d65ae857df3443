import { mapLists } from '#shared/commands/mapped-lists.ts';
import type { ListedKind } from '#shared/commands/record-types.ts';
import type { Inline } from '#shared/domain/inline.ts';
import { languages } from '#shared/domain/language.ts';
import { mapTexts } from '#shared/domain/mapped-texts.ts';
import type { Outcome } from '#shared/domain/outcome.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { visitBonds } from '#shared/domain/session-bonds.ts';
import { mapShared, withField } from '#shared/domain/structural-sharing.ts';

type Renew = (id: RecordId) => RecordId;

const listedKinds: readonly ListedKind[] = [
  'item',
  'speaker',
  'topic',
  'proceedings',
  'comment',
  'agreement',
  'document',
  'attachment',
  'freeParagraph',
];

function renewedRecords<Kind extends ListedKind>(
  session: Session,
  kind: Kind,
  renew: Renew,
): Session {
  return mapLists[kind](session, (list) =>
    list.map((record) => ({ ...record, id: renew(record.id) })),
  );
}

function renewedInline(inline: Inline, renew: Renew): Inline {
  if (inline.kind === 'note') return { kind: 'note', note: renew(inline.note) };
  if (inline.kind === 'reference' && 'id' in inline.target)
    return { ...inline, target: { ...inline.target, id: renew(inline.target.id) } };
  return inline;
}

function renewedOutcome(outcome: Outcome, renew: Renew): Outcome {
  if (outcome.kind !== 'adoptedAsAmended') return outcome;
  const amendments = outcome.amendments.map((each) => ({ ...each, item: renew(each.item) }));
  return { ...outcome, amendments };
}

/**
 * The session as another one, called `id`: every record has a new id, and what cited or anchored a record
 * does so still. It must have no overrides, free paragraphs or paragraphs left out, which are known by ids.
 */
export function renewedSession(session: Session, id: RecordId, newId: () => RecordId): Session {
  const ids = new Map<RecordId, RecordId>();
  visitBonds(session, { record: (record) => ids.set(record, newId()) });
  const renew: Renew = (record) => ids.get(record) ?? record;

  let next: Session = { ...session, id };
  for (const kind of listedKinds) next = renewedRecords(next, kind, renew);
  next = mapLists.item(next, (items) =>
    items.map(({ continues, outcome, ...item }) => ({
      ...item,
      documents: item.documents.map(renew),
      ...(continues && { continues: renew(continues) }),
      ...(outcome && { outcome: renewedOutcome(outcome, renew) }),
    })),
  );
  next = {
    ...next,
    agreements: next.agreements.map(({ item, ...agreement }) => ({
      ...agreement,
      ...(item && { item: renew(item) }),
    })),
    notes: next.notes.map((note) => ({ ...note, id: renew(note.id) })),
    ...(next.chair && { chair: { ...next.chair, id: renew(next.chair.id) } }),
  };
  return mapTexts(next, (text) => {
    let renewed = text;
    for (const language of languages) {
      const inlines = text[language];
      if (inlines)
        renewed = withField(
          renewed,
          language,
          mapShared(inlines, (inline) => renewedInline(inline, renew)),
        );
    }
    return renewed;
  });
}
