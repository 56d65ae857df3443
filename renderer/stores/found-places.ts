import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { type FoundPiece, foundContext, foundRanges } from '#shared/search/found-words.ts';
import type { Query } from '#shared/search/query.ts';
import type { SearchEntry } from '#shared/search/session-entries.ts';
import { placeOfRecord, type RecordPlace } from './record-place.ts';
import { entriesOf } from './search-desk.ts';
import type { SessionsStore } from './sessions-store.ts';
import type { WorkspaceStore } from './workspace-store.ts';

/** A place that answers a search, with the words around what was found. */
export interface FoundPlace {
  readonly session: Session;
  readonly entry: SearchEntry;
  readonly context: readonly FoundPiece[];
}

/**
 * The places of a session by their numbers among its entries; its head is none. A session that has changed
 * since the numbers were given may lack some.
 */
export function foundPlaces(
  session: Session,
  numbers: readonly number[],
  query: Query,
  length: number,
): readonly FoundPlace[] {
  return numbers.flatMap((number) => {
    const entry = number === 0 ? undefined : entriesOf(session)[number];
    if (!entry || foundRanges(entry.text, query).length === 0) return [];
    return [{ session, entry, context: foundContext(entry.text, query, length) }];
  });
}

function recordPlace(session: Session, { kind, record, part }: SearchEntry): RecordPlace {
  if (kind !== 'text') return placeOfRecord(session, record);
  const isFree = session.freeParagraphs.some(({ id }) => id === record);
  // A paragraph corrected by hand is known by its key.
  return { section: 'texts', row: isFree ? record : `${record}.${part}` };
}

/** Opens a session at a place: its section, its row, its field, in the language of the words found there. */
export function openPlace(
  { sessions, workspace }: { sessions: SessionsStore; workspace: WorkspaceStore },
  session: RecordId,
  entry: SearchEntry,
): void {
  sessions.getState().openSession(session);
  const present = sessions.getState().open?.present;
  if (present?.id !== session) return;
  const { write, goTo } = workspace.getState();
  write(entry.language === present.language ? undefined : entry.language);
  goTo({
    ...recordPlace(present, entry),
    at: { record: entry.record, part: entry.part },
  });
}
