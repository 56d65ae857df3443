import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import { canonicalJson } from './canonical-json.ts';

/** Fields of a session that are compared whole; the records in the others are compared one by one. */
const comparedFields = [
  'bodies',
  'kind',
  'number',
  'date',
  'start',
  'end',
  'place',
  'chair',
  'requesters',
  'quorum',
  'theme',
  'mandate',
  'language',
  'status',
  'distribution',
  'reportForm',
  'paperNames',
  'overrides',
  'leftOut',
] as const satisfies readonly (keyof Session)[];
export type ComparedField = (typeof comparedFields)[number];

/** A part of a session that staff can look at and choose by. */
export type SessionPart =
  | { readonly kind: 'field'; readonly field: ComparedField }
  | {
      readonly kind: 'item' | 'agreement' | 'document' | 'note' | 'freeParagraph';
      readonly id: RecordId;
    }
  /** The items are the same and stand in another order or at another level. */
  | { readonly kind: 'itemOrder' };

export interface SessionDifference {
  readonly part: SessionPart;
  /** Seen from the first session to the second. */
  readonly change: 'added' | 'removed' | 'changed';
}

type Identified = { readonly id: RecordId };

function same(a: object, b: object): boolean {
  return canonicalJson(a) === canonicalJson(b);
}

function recordDifferences(
  kind: Exclude<SessionPart['kind'], 'field' | 'itemOrder'>,
  from: readonly Identified[],
  to: readonly Identified[],
): readonly SessionDifference[] {
  const before = new Map(from.map((record) => [record.id, record]));
  const after = new Map(to.map((record) => [record.id, record]));
  const removed = from
    .filter(({ id }) => !after.has(id))
    .map(({ id }) => ({ part: { kind, id }, change: 'removed' as const }));
  const others = to.flatMap((record): readonly SessionDifference[] => {
    const other = before.get(record.id);
    if (other && same(other, record)) return [];
    return [{ part: { kind, id: record.id }, change: other ? 'changed' : 'added' }];
  });
  return [...removed, ...others];
}

/** An item without those under it, which are compared for themselves. */
function itemsOf(session: Session): readonly Identified[] {
  return Array.from(everyItem(session.agenda), ({ item }) => ({ ...item, children: [] }));
}

/** The agenda as a tree of ids: what is left of it when the items themselves are looked at alone. */
function shape(session: Session): readonly (readonly [RecordId, number])[] {
  return Array.from(everyItem(session.agenda), ({ item, level }) => [item.id, level]);
}

/** What is different in `to` when it is compared with `from`, item by item, in the order of the session. */
export function sessionDifferences(from: Session, to: Session): readonly SessionDifference[] {
  const changedFields = comparedFields.filter(
    (field) => !same({ value: from[field] }, { value: to[field] }),
  );
  const items = recordDifferences('item', itemsOf(from), itemsOf(to));
  const isReordered =
    items.every(({ change }) => change === 'changed') &&
    JSON.stringify(shape(from)) !== JSON.stringify(shape(to));
  return [
    ...changedFields.map((field) => ({
      part: { kind: 'field' as const, field },
      change: 'changed' as const,
    })),
    ...items,
    ...(isReordered ? [{ part: { kind: 'itemOrder' as const }, change: 'changed' as const }] : []),
    ...recordDifferences('agreement', from.agreements, to.agreements),
    ...recordDifferences('document', from.documents, to.documents),
    ...recordDifferences('note', from.notes, to.notes),
    ...recordDifferences('freeParagraph', from.freeParagraphs, to.freeParagraphs),
  ];
}
