import type { Session } from '#shared/domain/session.ts';
import { inTheirCase } from './in-their-case.ts';
import { inlineRanges, lettersOf, withWordsReplaced } from './inline-words.ts';
import { mapWords, type WordsPlace } from './mapped-words.ts';
import type { WordQuery } from './word-query.ts';

/** Words that were found in a session. */
export interface WordHit extends WordsPlace {
  /** Names the hit among those of its query. */
  readonly key: string;
  /** As they stand there, with some of the words around them. */
  readonly before: string;
  readonly found: string;
  readonly after: string;
  /** False where a note is anchored within the words: it would be lost with them. */
  readonly replaceable: boolean;
}

/** Letters shown before and after what was found. */
const around = 48;

function keyOf({ record, part, language, override }: WordsPlace, index: number): string {
  return `${override ?? `${record}.${part}`}/${language ?? ''}/${index}`;
}

function isLookedThrough({ language }: WordsPlace, query: WordQuery): boolean {
  return query.language === undefined || language === undefined || language === query.language;
}

function readable(letters: string): string {
  return letters.replaceAll('\n', ' ').replaceAll('\ufffc', '…');
}

/** Everything that a query finds in a session. */
export function wordHits(session: Session, query: WordQuery): readonly WordHit[] {
  const hits: WordHit[] = [];
  mapWords(session, (inlines, place) => {
    if (!isLookedThrough(place, query)) return inlines;
    const letters = lettersOf(inlines);
    inlineRanges(inlines, query).forEach(({ from, to, holdsNote }, index) => {
      hits.push({
        ...place,
        key: keyOf(place, index),
        before: readable(letters.slice(Math.max(0, from - around), from)),
        found: readable(letters.slice(from, to)),
        after: readable(letters.slice(to, to + around)),
        replaceable: !holdsNote,
      });
    });
    return inlines;
  });
  return hits;
}

export interface ReplaceWords {
  readonly query: WordQuery;
  readonly by: string;
  /** The keys of the hits that stay as they are. */
  readonly except: readonly string[];
}

/** What takes the place of words that were found. */
export function newWords(found: string, { query, by }: Pick<ReplaceWords, 'query' | 'by'>): string {
  return query.matchCase ? by : inTheirCase(by, found);
}

/** The session with the words that a query finds replaced; the very session where none is. */
export function withHitsReplaced(session: Session, replacing: ReplaceWords): Session {
  const { query, except } = replacing;
  const by = (found: string) => newWords(found, replacing);
  const kept = new Set(except);
  return mapWords(session, (inlines, place) => {
    if (!isLookedThrough(place, query)) return inlines;
    const letters = lettersOf(inlines);
    const ranges = inlineRanges(inlines, query).filter(
      ({ from, to, holdsNote }, index) =>
        !holdsNote &&
        !kept.has(keyOf(place, index)) &&
        letters.slice(from, to) !== by(letters.slice(from, to)),
    );
    return ranges.length === 0 ? inlines : withWordsReplaced(inlines, ranges, by);
  });
}
