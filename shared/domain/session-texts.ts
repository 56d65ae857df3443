import type { AgendaItem } from './agenda-item.ts';
import type { RecordId } from './record-id.ts';
import type { Session } from './session.ts';
import type { Speaker } from './speaker.ts';
import type { Text } from './text.ts';

/** A text of the session with the record that it belongs to; `session` for the session's own. */
export interface OwnedText {
  readonly owner: RecordId | 'session';
  readonly text: Text;
}

/** Every item of an agenda, parents before children, with its level from 0. */
export function* everyItem(
  agenda: readonly AgendaItem[],
  level = 0,
): Generator<{ readonly item: AgendaItem; readonly level: number }> {
  for (const item of agenda) {
    yield { item, level };
    yield* everyItem(item.children, level + 1);
  }
}

function* owned(owner: RecordId | 'session', text: Text | undefined): Generator<OwnedText> {
  if (text) yield { owner, text };
}

function* speakerTexts(speaker: Speaker): Generator<OwnedText> {
  yield* owned(speaker.id, speaker.position);
  yield* owned(speaker.id, speaker.institution);
}

function* itemTexts(item: AgendaItem): Generator<OwnedText> {
  yield* owned(item.id, item.label);
  yield* owned(item.id, item.subject);
  for (const speaker of item.speakers) yield* speakerTexts(speaker);
  for (const topic of item.topics) yield* owned(topic.id, topic.text);
  for (const paragraph of item.proceedings) yield* owned(paragraph.id, paragraph.text);
  if (item.outcome?.kind === 'postponed') yield* owned(item.id, item.outcome.until);
  if (item.outcome?.kind === 'elected') {
    yield* owned(item.id, item.outcome.office);
    for (const speaker of item.outcome.elected) yield* speakerTexts(speaker);
  }
}

/** Every formatted text of a session but the overrides, which repeat what composition says. */
export function* everyText(session: Session): Generator<OwnedText> {
  yield* owned('session', session.theme);
  yield* owned('session', session.mandate?.purpose);
  if (session.chair) yield* speakerTexts(session.chair);
  for (const { item } of everyItem(session.agenda)) yield* itemTexts(item);
  for (const agreement of session.agreements) yield* owned(agreement.id, agreement.text);
  for (const document of session.documents) {
    yield* owned(document.id, document.title);
    yield* owned(document.id, document.originator);
  }
  for (const free of session.freeParagraphs) yield* owned(free.id, free.text);
  for (const note of session.notes) {
    if (note.kind === 'text') yield* owned(note.id, note.text);
  }
}
