import { findRecord } from '#shared/commands/mapped-records.ts';
import type { Session } from '#shared/domain/session.ts';
import type { Paper, Paragraph, Source } from '#shared/report/paper.ts';

/** Sentences of a paper that tell what each field of the session says. */
const sentencesOfFields: Readonly<Record<string, readonly string[]>> = {
  theme: ['opening'],
  number: ['opening'],
  kind: ['opening'],
  date: ['opening'],
  bodies: ['opening'],
  requesters: ['opening'],
  mandate: ['mandate'],
  purpose: ['mandate'],
  symbols: ['programmeLead'],
  quorum: ['quorum'],
  start: ['times', 'opening'],
  end: ['times'],
  place: ['opening', 'times'],
};

/** The records that are edited with an item: itself, its speakers, subtopics and proceedings. */
function recordsOfItem(session: Session, id: string): ReadonlySet<string> {
  const item = findRecord(session, 'item', id);
  if (!item) return new Set([id]);
  const { speakers, topics, proceedings } = item;
  return new Set([id, ...[...speakers, ...topics, ...proceedings].map((record) => record.id)]);
}

/** The paragraphs of a paper that print what the cursor is in; `row` is the open row that holds it. */
export function followedParagraphs(
  paper: Paper,
  session: Session,
  place: Source | undefined,
  row: string | undefined,
): readonly Paragraph[] {
  if (!place && !row) return [];
  const paragraphs = paper.blocks.flatMap((block) => block.paragraphs);
  // Among the texts of the paper, a row is a paragraph.
  const itself = paragraphs.filter(({ key }) => key === row);
  if (itself.length > 0) return itself;
  if (place?.record === 'session' && !row) {
    const names = sentencesOfFields[place.part] ?? [place.part];
    return paragraphs.filter(({ key }) => names.some((name) => key === `session.${name}`));
  }
  const records = recordsOfItem(session, row ?? place?.record ?? '');
  const own = new Set([...records, ...(place ? [place.record] : [])]);
  const followed = paragraphs.filter(
    ({ source, key }) => own.has(source.record) || own.has(key.slice(0, key.lastIndexOf('.'))),
  );
  if (followed.length > 0 || !place) return followed;
  return paragraphs.filter(({ runs }) =>
    runs.some((run) => run.kind === 'note' && run.note === place.record),
  );
}
