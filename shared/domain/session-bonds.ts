import type { AgendaItem } from './agenda-item.ts';
import type { Inline, ReferenceTarget } from './inline.ts';
import { type Language, languages } from './language.ts';
import { type ChangeText, mapItemTexts, mapTexts } from './mapped-texts.ts';
import type { NoteId, RecordId } from './record-id.ts';
import type { Session } from './session.ts';

/** Where a session cites a target or anchors a note. `record` is a record's id, or `session`. */
export type BondPlace =
  | { readonly kind: 'text'; readonly record: RecordId | 'session'; readonly language: Language }
  /** `key` is that of the override. */
  | { readonly kind: 'override'; readonly key: string }
  | {
      readonly kind: 'documentsOfItem' | 'continues' | 'amendment' | 'itemOfAgreement';
      readonly record: RecordId;
    };

/** What a walk through the bonds of a session is told. */
export interface BondVisitor {
  /** A record; for an item, `level` counts from 0. */
  record?(id: RecordId, kind: 'item' | 'document' | 'note' | 'other', level: number): void;
  citation?(target: ReferenceTarget, place: BondPlace): void;
  anchor?(note: NoteId, place: BondPlace): void;
}

/** An inline that cites or anchors something, where it stands. */
interface TextBond {
  readonly inline: Inline;
  readonly place: BondPlace;
}

/** Adds to `bonds` those of each text that it is given. */
function bondCollector(bonds: TextBond[]): ChangeText {
  return (text, record) => {
    for (const language of languages) {
      for (const inline of text[language] ?? []) {
        if (inline.kind === 'note' || inline.kind === 'reference')
          bonds.push({ inline, place: { kind: 'text', record, language } });
      }
    }
    return text;
  };
}

/**
 * The bonds of the texts of items already asked about. An item never changes, so that after an edit only the
 * items that are new are read again: with a thousand items that is a third of the time.
 */
const bondsOfItems = new WeakMap<AgendaItem, readonly TextBond[]>();

function bondsOfItem(item: AgendaItem): readonly TextBond[] {
  const known = bondsOfItems.get(item);
  if (known) return known;
  const bonds: TextBond[] = [];
  mapItemTexts(item, bondCollector(bonds));
  bondsOfItems.set(item, bonds);
  return bonds;
}

function visitInline(inline: Inline, place: BondPlace, visitor: BondVisitor): void {
  if (inline.kind === 'note') visitor.anchor?.(inline.note, place);
  if (inline.kind === 'reference') visitor.citation?.(inline.target, place);
}

function visitTexts(session: Session, visitor: BondVisitor): void {
  for (const item of session.agenda) {
    for (const { inline, place } of bondsOfItem(item)) visitInline(inline, place, visitor);
  }
  const others: TextBond[] = [];
  mapTexts({ ...session, agenda: [] }, bondCollector(others));
  for (const { inline, place } of others) visitInline(inline, place, visitor);
  for (const [key, { text }] of Object.entries(session.overrides)) {
    for (const inline of text) visitInline(inline, { kind: 'override', key }, visitor);
  }
}

type WithId = { readonly id: RecordId };

function visitRecords(records: readonly WithId[], visitor: BondVisitor): void {
  for (const { id } of records) visitor.record?.(id, 'other', 0);
}

function visitItem(item: AgendaItem, level: number, visitor: BondVisitor): void {
  const { id, outcome } = item;
  visitor.record?.(id, 'item', level);
  visitRecords(item.speakers, visitor);
  visitRecords(item.topics, visitor);
  visitRecords(item.proceedings, visitor);
  visitRecords(item.comments, visitor);
  if (outcome?.kind === 'elected') visitRecords(outcome.elected, visitor);
  if (outcome?.kind === 'adoptedAsAmended') {
    const place: BondPlace = { kind: 'amendment', record: id };
    for (const amendment of outcome.amendments)
      visitor.citation?.({ kind: 'item', id: amendment.item }, place);
  }
  for (const document of item.documents)
    visitor.citation?.({ kind: 'document', id: document }, { kind: 'documentsOfItem', record: id });
  if (item.continues)
    visitor.citation?.({ kind: 'item', id: item.continues }, { kind: 'continues', record: id });
  for (const child of item.children) visitItem(child, level + 1, visitor);
}

/**
 * Tells the visitor every record of a session, everything that its texts, overrides and fields cite, and
 * every anchor of a note: all that ties one part of a session to another.
 */
export function visitBonds(session: Session, visitor: BondVisitor): void {
  if (session.chair) visitor.record?.(session.chair.id, 'other', 0);
  for (const item of session.agenda) visitItem(item, 0, visitor);
  for (const { id, item } of session.agreements) {
    visitor.record?.(id, 'other', 0);
    if (item)
      visitor.citation?.({ kind: 'item', id: item }, { kind: 'itemOfAgreement', record: id });
  }
  for (const { id, attachments } of session.documents) {
    visitor.record?.(id, 'document', 0);
    visitRecords(attachments, visitor);
  }
  for (const { id } of session.notes) visitor.record?.(id, 'note', 0);
  visitRecords(session.freeParagraphs, visitor);
  if (visitor.citation || visitor.anchor) visitTexts(session, visitor);
}
