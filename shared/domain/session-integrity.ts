import { agendaDepth } from './agenda-item.ts';
import type { Inline } from './inline.ts';
import { languages } from './language.ts';
import type { RecordId } from './record-id.ts';
import type { Session } from './session.ts';
import { everyItem, everyText } from './session-texts.ts';

/** Something in a session that points at nothing, or stands where it cannot. */
export type IntegrityProblem =
  | { readonly kind: 'duplicateId'; readonly id: RecordId }
  | { readonly kind: 'missingDocument'; readonly id: RecordId; readonly citedBy: RecordId }
  | { readonly kind: 'missingItem'; readonly id: RecordId; readonly citedBy: RecordId }
  | { readonly kind: 'missingNote'; readonly id: RecordId; readonly citedBy: RecordId }
  | { readonly kind: 'noteWithoutAnchor'; readonly id: RecordId }
  | { readonly kind: 'noteAnchoredTwice'; readonly id: RecordId }
  | { readonly kind: 'missingTheme'; readonly citedBy: RecordId }
  | { readonly kind: 'missingMandate'; readonly citedBy: RecordId }
  | { readonly kind: 'tooDeep'; readonly id: RecordId };

function everyId(session: Session): readonly RecordId[] {
  const ids: RecordId[] = [];
  const keep = (records: readonly { readonly id: RecordId }[]) => {
    for (const { id } of records) ids.push(id);
  };
  if (session.chair) ids.push(session.chair.id);
  for (const { item } of everyItem(session.agenda)) {
    ids.push(item.id);
    keep(item.speakers);
    keep(item.topics);
    keep(item.proceedings);
    keep(item.comments);
    if (item.outcome?.kind === 'elected') keep(item.outcome.elected);
  }
  keep(session.agreements);
  keep(session.documents);
  for (const document of session.documents) keep(document.attachments);
  keep(session.notes);
  keep(session.freeParagraphs);
  return ids;
}

/** Everything in a session that points at nothing or stands twice; empty for a sound one. */
export function integrityProblems(session: Session): readonly IntegrityProblem[] {
  const problems: IntegrityProblem[] = [];
  const seen = new Set<RecordId>();
  for (const id of everyId(session)) {
    if (seen.has(id)) problems.push({ kind: 'duplicateId', id });
    seen.add(id);
  }

  const items = new Set<RecordId>();
  const documents = new Set(session.documents.map(({ id }) => id));
  const notes = new Set(session.notes.map(({ id }) => id));
  const anchored = new Set<RecordId>();
  for (const { item, level } of everyItem(session.agenda)) {
    items.add(item.id);
    if (level >= agendaDepth) problems.push({ kind: 'tooDeep', id: item.id });
  }

  const citesDocument = (id: RecordId, citedBy: RecordId) => {
    if (!documents.has(id)) problems.push({ kind: 'missingDocument', id, citedBy });
  };
  const citesItem = (id: RecordId, citedBy: RecordId) => {
    if (!items.has(id)) problems.push({ kind: 'missingItem', id, citedBy });
  };
  const checkInline = (inline: Inline, owner: RecordId) => {
    if (inline.kind === 'note' && !notes.has(inline.note)) {
      problems.push({ kind: 'missingNote', id: inline.note, citedBy: owner });
    }
    if (inline.kind !== 'reference') return;
    const { target } = inline;
    if (target.kind === 'document') citesDocument(target.id, owner);
    if (target.kind === 'item') citesItem(target.id, owner);
    if (target.kind === 'theme' && !session.theme)
      problems.push({ kind: 'missingTheme', citedBy: owner });
    if (target.kind === 'mandate' && !session.mandate)
      problems.push({ kind: 'missingMandate', citedBy: owner });
  };

  /** A note has one anchor in each language version of the one text that holds it. */
  const anchors = new Map<RecordId, Set<string>>();
  for (const { owner, text } of everyText(session)) {
    for (const language of languages) {
      for (const inline of text[language] ?? []) {
        checkInline(inline, owner);
        if (inline.kind !== 'note') continue;
        anchored.add(inline.note);
        const places = anchors.get(inline.note) ?? new Set();
        if (places.has(language)) problems.push({ kind: 'noteAnchoredTwice', id: inline.note });
        anchors.set(inline.note, places.add(language));
      }
    }
  }
  for (const [key, override] of Object.entries(session.overrides)) {
    const owner = key.slice(key.lastIndexOf('/') + 1);
    for (const inline of override.text) {
      checkInline(inline, owner);
      if (inline.kind === 'note') anchored.add(inline.note);
    }
  }
  for (const note of notes) {
    if (!anchored.has(note)) problems.push({ kind: 'noteWithoutAnchor', id: note });
  }

  for (const { item } of everyItem(session.agenda)) {
    for (const id of item.documents) citesDocument(id, item.id);
    if (item.continues) citesItem(item.continues, item.id);
    if (item.outcome?.kind === 'adoptedAsAmended') {
      for (const amendment of item.outcome.amendments) citesItem(amendment.item, item.id);
    }
  }
  for (const agreement of session.agreements) {
    if (agreement.item) citesItem(agreement.item, agreement.id);
  }
  return problems;
}
