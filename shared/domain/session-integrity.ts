import { agendaDepth } from './agenda-item.ts';
import type { ReferenceTarget } from './inline.ts';
import type { RecordId } from './record-id.ts';
import type { Session } from './session.ts';
import { type BondPlace, visitBonds } from './session-bonds.ts';

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

/** The record, or the paragraph of an override, at which a problem is shown. */
function ownerOf(place: BondPlace): string {
  return place.kind === 'override' ? place.key.slice(place.key.lastIndexOf('/') + 1) : place.record;
}

/**
 * Everything in a session that points at nothing or stands twice; empty for a sound one. With `about`, only
 * problems of the records so named, and of the `theme` and the `mandate` if named: an edit that touched no
 * more need not be asked about the rest.
 */
export function integrityProblems(
  session: Session,
  about?: ReadonlySet<string>,
): readonly IntegrityProblem[] {
  const problems: IntegrityProblem[] = [];
  const concerns = (name: string) => about === undefined || about.has(name);
  const seen = new Set<RecordId>();
  const known = { item: new Set(), document: new Set(), note: new Set<RecordId>() };
  const citations: { readonly target: ReferenceTarget; readonly place: BondPlace }[] = [];
  const anchors: { readonly note: RecordId; readonly place: BondPlace }[] = [];

  visitBonds(session, {
    record: (id, kind, level) => {
      if (!concerns(id)) return;
      if (seen.has(id)) problems.push({ kind: 'duplicateId', id });
      seen.add(id);
      if (kind !== 'other') known[kind].add(id);
      if (level >= agendaDepth) problems.push({ kind: 'tooDeep', id });
    },
    citation: (target, place) => {
      if (target.kind !== 'paper' && concerns('id' in target ? target.id : target.kind))
        citations.push({ target, place });
    },
    anchor: (note, place) => {
      if (concerns(note)) anchors.push({ note, place });
    },
  });

  for (const { target, place } of citations) {
    const citedBy = ownerOf(place);
    if (target.kind === 'document' && !known.document.has(target.id))
      problems.push({ kind: 'missingDocument', id: target.id, citedBy });
    if (target.kind === 'item' && !known.item.has(target.id))
      problems.push({ kind: 'missingItem', id: target.id, citedBy });
    if (target.kind === 'theme' && !session.theme) problems.push({ kind: 'missingTheme', citedBy });
    if (target.kind === 'mandate' && !session.mandate)
      problems.push({ kind: 'missingMandate', citedBy });
  }

  /** A note has one anchor in each language version of the one text that holds it. */
  const anchored = new Set<string>();
  for (const { note, place } of anchors) {
    if (!known.note.has(note))
      problems.push({ kind: 'missingNote', id: note, citedBy: ownerOf(place) });
    if (place.kind === 'text') {
      const version = `${note} ${place.language}`;
      if (anchored.has(version)) problems.push({ kind: 'noteAnchoredTwice', id: note });
      anchored.add(version);
    }
    anchored.add(note);
  }
  for (const note of known.note) {
    if (!anchored.has(note)) problems.push({ kind: 'noteWithoutAnchor', id: note });
  }
  return problems;
}
