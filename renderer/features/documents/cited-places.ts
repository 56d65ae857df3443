import { placeOfRecord, type RecordPlace } from '#renderer/stores/record-place.ts';
import { citationsOf } from '#shared/domain/citations.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { DocumentId, RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import type { BondPlace } from '#shared/domain/session-bonds.ts';
import type { Source } from '#shared/report/paper.ts';

/** What a place is called; the words are the window's. */
export type PlaceName =
  | { readonly kind: 'item'; readonly label: string }
  | { readonly kind: 'agreement' | 'document'; readonly number: number }
  | { readonly kind: 'unnumberedItem' | 'note' | 'text' | 'session' };

/** A place that cites a document, and how to get there. */
export interface CitedPlace {
  readonly name: PlaceName;
  readonly place: RecordPlace;
  readonly at: Source;
  /** What has to be shown for the place to be seen: an edited paragraph is of one paper and language. */
  readonly shown?: { readonly paper: PaperKind; readonly language: Language };
}

function positionOf(records: readonly { readonly id: RecordId }[], row: RecordId | undefined) {
  return records.findIndex(({ id }) => id === row) + 1;
}

function nameOf(session: Session, { section, row }: RecordPlace): PlaceName {
  switch (section) {
    case 'agenda': {
      const label = numberItems(session.agenda).find(({ item }) => item.id === row)?.citation;
      return label ? { kind: 'item', label } : { kind: 'unnumberedItem' };
    }
    case 'agreements':
      return { kind: 'agreement', number: positionOf(session.agreements, row) };
    case 'documents':
      return { kind: 'document', number: positionOf(session.documents, row) };
    case 'notes':
      return { kind: 'note' };
    case 'texts':
      return { kind: 'text' };
    default:
      return { kind: 'session' };
  }
}

function overridden(key: string): CitedPlace {
  const [kind = '', language = '', paragraph = ''] = key.split('/');
  const dot = paragraph.lastIndexOf('.');
  return {
    name: { kind: 'text' },
    place: { section: 'texts', row: paragraph },
    at: { record: paragraph.slice(0, dot), part: paragraph.slice(dot + 1) },
    shown: {
      paper: kind === 'orderOfBusiness' ? 'orderOfBusiness' : 'report',
      language: languages.find((each) => each === language) ?? 'es',
    },
  };
}

function placed(session: Session, place: BondPlace): CitedPlace {
  if (place.kind === 'override') return overridden(place.key);
  const row = placeOfRecord(session, place.record);
  const part = place.kind === 'documentsOfItem' ? 'documents' : 'text';
  return { name: nameOf(session, row), place: row, at: { record: place.record, part } };
}

/** The places of a session that cite a document, each row once. */
export function citedPlaces(session: Session, document: DocumentId): readonly CitedPlace[] {
  const places = citationsOf(session, { kind: 'document', id: document }).map((place) =>
    placed(session, place),
  );
  const seen = new Set<string>();
  return places.filter(({ place, shown }) => {
    const key = JSON.stringify([place, shown]);
    return !seen.has(key) && seen.add(key);
  });
}
