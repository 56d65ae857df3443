import type { AgendaItem } from './agenda-item.ts';
import type { Note } from './note.ts';
import type { Outcome } from './outcome.ts';
import type { RecordId } from './record-id.ts';
import type { Session } from './session.ts';
import type { Speaker } from './speaker.ts';
import { mapShared, withField } from './structural-sharing.ts';
import type { Text } from './text.ts';

/**
 * Gives another text in place of one, or the very same; `owner` is the record that the text belongs to, `part`
 * its field there, as commands name it.
 */
export type ChangeText = (text: Text, owner: RecordId | 'session', part: string) => Text;

function mapOptional(
  text: Text | undefined,
  owner: RecordId | 'session',
  part: string,
  change: ChangeText,
): Text | undefined {
  return text && change(text, owner, part);
}

function mapSpeaker(speaker: Speaker, change: ChangeText): Speaker {
  const { id, position, institution } = speaker;
  const positioned = withField(speaker, 'position', mapOptional(position, id, 'position', change));
  return withField(positioned, 'institution', mapOptional(institution, id, 'institution', change));
}

function mapSpeakers(speakers: readonly Speaker[], change: ChangeText): readonly Speaker[] {
  return mapShared(speakers, (speaker) => mapSpeaker(speaker, change));
}

/** Records that have nothing but one text: topics, proceedings, free paragraphs, agreements. */
function mapTexted<Texted extends { readonly id: RecordId; readonly text: Text }>(
  records: readonly Texted[],
  change: ChangeText,
): readonly Texted[] {
  return mapShared(records, (record) =>
    withField<Texted, 'text'>(record, 'text', change(record.text, record.id, 'text')),
  );
}

function mapOutcome(
  outcome: Outcome | undefined,
  item: RecordId,
  change: ChangeText,
): Outcome | undefined {
  if (outcome?.kind === 'postponed') {
    return withField(outcome, 'until', mapOptional(outcome.until, item, 'until', change));
  }
  if (outcome?.kind === 'elected') {
    const office = withField(
      outcome,
      'office',
      mapOptional(outcome.office, item, 'office', change),
    );
    return withField(office, 'elected', mapSpeakers(outcome.elected, change));
  }
  return outcome;
}

/** The item with every formatted text changed, its own first, then those of the items below it. */
export function mapItemTexts(item: AgendaItem, change: ChangeText): AgendaItem {
  const { id } = item;
  let next = withField(item, 'label', change(item.label, id, 'label'));
  next = withField(next, 'subject', mapOptional(item.subject, id, 'subject', change));
  next = withField(next, 'speakers', mapSpeakers(item.speakers, change));
  next = withField(next, 'topics', mapTexted(item.topics, change));
  next = withField(next, 'proceedings', mapTexted(item.proceedings, change));
  next = withField(next, 'outcome', mapOutcome(item.outcome, id, change));
  return withField(
    next,
    'children',
    mapShared(item.children, (child) => mapItemTexts(child, change)),
  );
}

function mapNote(note: Note, change: ChangeText): Note {
  return note.kind === 'text' ? withField(note, 'text', change(note.text, note.id, 'text')) : note;
}

/**
 * The session with every formatted text changed but the overrides, which belong to a paragraph and not to a
 * record. What did not change keeps its reference.
 */
export function mapTexts(session: Session, change: ChangeText): Session {
  let next = withField(session, 'theme', mapOptional(session.theme, 'session', 'theme', change));
  if (session.mandate) {
    const purpose = mapOptional(session.mandate.purpose, 'session', 'purpose', change);
    next = withField(next, 'mandate', withField(session.mandate, 'purpose', purpose));
  }
  next = withField(next, 'chair', session.chair && mapSpeaker(session.chair, change));
  next = withField(
    next,
    'agenda',
    mapShared(session.agenda, (item) => mapItemTexts(item, change)),
  );
  next = withField(next, 'agreements', mapTexted(session.agreements, change));
  next = withField(
    next,
    'documents',
    mapShared(session.documents, (document) => {
      const titled = withField(document, 'title', change(document.title, document.id, 'title'));
      const originator = mapOptional(document.originator, document.id, 'originator', change);
      return withField(titled, 'originator', originator);
    }),
  );
  next = withField(next, 'freeParagraphs', mapTexted(session.freeParagraphs, change));
  return withField(
    next,
    'notes',
    mapShared(session.notes, (note) => mapNote(note, change)),
  );
}
