import { useDeferredValue, useMemo } from 'react';
import { placeOfRecord } from '#renderer/stores/record-place.ts';
import { entriesOf } from '#renderer/stores/search-desk.ts';
import { useSession, useWorkspace, useWriting } from '#renderer/stores/window-context.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import type { Session } from '#shared/domain/session.ts';
import { type WordHit, wordHits } from '#shared/replacing/word-hits.ts';
import type { WordQuery } from '#shared/replacing/word-query.ts';
import type { EntryKind } from '#shared/search/session-entries.ts';

/** A hit with what is said of its place. */
export interface PlacedHit extends WordHit {
  readonly kind: EntryKind;
  /** Of the item in which it stands; empty where it stands in none. */
  readonly number: string;
}

function placed(session: Session, hits: readonly WordHit[]): readonly PlacedHit[] {
  const kinds = new Map<string, EntryKind>();
  for (const { record, kind } of entriesOf(session))
    if (kind !== 'text' && !kinds.has(record)) kinds.set(record, kind);
  const numbers = new Map(numberItems(session.agenda).map(({ item, label }) => [item.id, label]));
  return hits.map((hit) => ({
    ...hit,
    kind: hit.override === undefined ? (kinds.get(hit.record) ?? 'text') : 'text',
    number: numbers.get(placeOfRecord(session, hit.record).row ?? '') ?? '',
  }));
}

const itself = <Value>(value: Value) => value;

/** What is looked for in the open session now, and where it stands; beside the typing, never within it. */
export function useWordHits(): { readonly query: WordQuery; readonly hits: readonly PlacedHit[] } {
  const session = useDeferredValue(useSession(itself));
  const sought = useDeferredValue(useWorkspace((state) => state.sought));
  const writing = useWriting();
  const query = useMemo<WordQuery>(() => {
    const { words, matchCase, wholeWords, matchAccents, everyLanguage } = sought;
    return {
      words,
      matchCase,
      wholeWords,
      matchAccents,
      ...(!everyLanguage && { language: writing }),
    };
  }, [sought, writing]);
  const hits = useMemo(() => placed(session, wordHits(session, query)), [session, query]);
  return { query, hits };
}
