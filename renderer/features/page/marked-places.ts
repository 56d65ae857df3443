import { type PaperPlace, placesOf } from '#renderer/components/paper/paper-pieces.ts';
import { placeOfRecord } from '#renderer/stores/record-place.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import type { Paper, Source } from '#shared/report/paper.ts';

/** What of a paper belongs to a field. */
export interface MarkedPlaces {
  readonly keys: ReadonlySet<string>;
  /** The one that says what the field says; undefined when the paper has nothing of it. */
  readonly target: string | undefined;
}

const none: MarkedPlaces = { keys: new Set(), target: undefined };

/** Where fields print whose paragraph goes by another name. */
const printedAs: Readonly<Record<string, string>> = {
  end: 'start',
  place: 'start',
  requesters: 'theme',
  number: 'kind',
  symbol: 'mandate',
  organ: 'mandate',
  purpose: 'mandate',
  mandateOrgan: 'mandate',
  jointBody: 'bodies',
  'jointSymbols.report': 'symbols.report',
  'jointSymbols.orderOfBusiness': 'symbols.orderOfBusiness',
  until: 'outcome',
  office: 'outcome',
};

function itemOf(session: Session, id: RecordId): AgendaItem | undefined {
  for (const { item } of everyItem(session.agenda)) if (item.id === id) return item;
  return undefined;
}

/** The records of an item's row but those of the items below it. */
function recordsOf({ id, speakers, topics, proceedings }: AgendaItem): ReadonlySet<string> {
  return new Set([id, ...[...speakers, ...topics, ...proceedings].map((record) => record.id)]);
}

function marked(places: readonly PaperPlace[], target: PaperPlace | undefined): MarkedPlaces {
  const first = target ?? places[0];
  return first ? { keys: new Set(places.map(({ key }) => key)), target: first.key } : none;
}

function ofSession(places: readonly PaperPlace[], part: string): MarkedPlaces {
  const own = places.filter(({ source }) => source.record === 'session');
  const named = own.filter(({ source }) => source.part === part);
  const printed = own.filter(({ source }) => source.part === printedAs[part]);
  return marked(named.length > 0 ? named : printed, undefined);
}

/**
 * What of a paper belongs to the field at `place`: the paragraphs of its record and, where that stands in the
 * row of an item, those of the whole row. Fields of the session itself have each a paragraph of their own.
 */
export function markedPlaces(
  session: Session,
  paper: Paper,
  place: Source | undefined,
): MarkedPlaces {
  if (!place) return none;
  const { record, part } = place;
  const places = placesOf(paper);
  if (record === 'session') return ofSession(places, part);
  if (record === session.chair?.id) return ofSession(places, 'chair');
  const own = places.filter(({ key, source }) => source.record === record || key === record);
  const named = own.find(({ source }) => source.part === (printedAs[part] ?? part));
  const target = named ?? own.find(({ source }) => source.part === part) ?? own[0];
  const { section, row } = placeOfRecord(session, record);
  const item = section === 'agenda' && row !== undefined ? itemOf(session, row) : undefined;
  if (!item) return marked(own, target);
  const records = recordsOf(item);
  return marked(
    places.filter(({ source }) => records.has(source.record)),
    target,
  );
}
