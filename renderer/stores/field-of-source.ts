import type { Session } from '#shared/domain/session.ts';
import type { Source } from '#shared/report/paper.ts';
import { placeOfRecord, type RecordPlace } from './record-place.ts';

/** A field with the section and the row that it stands in. */
export interface FieldPlace extends RecordPlace {
  readonly at: Source;
}

/**
 * Where what a paper prints is written. The sentences that lead to a list as a whole lead to the section of that
 * list; the sentence about the chair leads to the chair's name.
 */
export function fieldOfSource(session: Session, source: Source): FieldPlace {
  const { record, part } = source;
  if (record === 'session') {
    if (part === 'agreements' || part === 'documents' || part === 'agenda')
      return { section: part, at: source };
    if (part === 'chair' && session.chair)
      return { section: 'session', at: { record: session.chair.id, part: 'name' } };
  }
  return { ...placeOfRecord(session, record), at: source };
}
