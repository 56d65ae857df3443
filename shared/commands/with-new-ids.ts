import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Inline } from '#shared/domain/inline.ts';
import { languages } from '#shared/domain/language.ts';
import { mapItemTexts } from '#shared/domain/mapped-texts.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Outcome } from '#shared/domain/outcome.ts';
import type { ItemId, RecordId } from '#shared/domain/record-id.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import { withField } from '#shared/domain/structural-sharing.ts';
import type { Text } from '#shared/domain/text.ts';

/** Copied items, with copies of the notes that they anchor: what `insert` takes. */
export interface CopiedItems {
  readonly records: readonly AgendaItem[];
  readonly notes: readonly Note[];
}

/** The copies of notes, made as their anchors are met. */
interface NoteCopies {
  /** The id of the copy of a note; nothing for a note that is not there. */
  copyOf(note: RecordId): RecordId | undefined;
  /** Notes to copy with their new ids, in the order met. It grows while texts are renewed. */
  readonly copied: readonly { readonly note: Note; readonly id: RecordId }[];
}

function noteCopies(notes: readonly Note[], newId: () => RecordId): NoteCopies {
  const originals = new Map(notes.map((note) => [note.id, note]));
  const ids = new Map<RecordId, RecordId>();
  const copied: { readonly note: Note; readonly id: RecordId }[] = [];
  return {
    copied,
    copyOf: (id) => {
      const note = originals.get(id);
      const known = ids.get(id);
      if (!note || known !== undefined) return known;
      const fresh = newId();
      ids.set(id, fresh);
      copied.push({ note, id: fresh });
      return fresh;
    },
  };
}

/** An inline that cites and anchors the copies; nothing for the anchor of a note that is not there. */
function renewedInline(
  inline: Inline,
  items: ReadonlyMap<ItemId, ItemId>,
  notes: NoteCopies,
): readonly Inline[] {
  if (inline.kind === 'note') {
    const note = notes.copyOf(inline.note);
    return note === undefined ? [] : [{ kind: 'note', note }];
  }
  if (inline.kind === 'reference' && inline.target.kind === 'item') {
    const id = items.get(inline.target.id) ?? inline.target.id;
    return [{ kind: 'reference', target: { kind: 'item', id } }];
  }
  return [inline];
}

function renewedOutcome(
  outcome: Outcome | undefined,
  items: ReadonlyMap<ItemId, ItemId>,
  newId: () => RecordId,
): Outcome | undefined {
  if (outcome?.kind === 'elected') return { ...outcome, elected: renewed(outcome.elected, newId) };
  if (outcome?.kind !== 'adoptedAsAmended') return outcome;
  const amendments = outcome.amendments.map((amendment) => ({
    ...amendment,
    item: items.get(amendment.item) ?? amendment.item,
  }));
  return { ...outcome, amendments };
}

function renewed<Listed extends { readonly id: RecordId }>(
  records: readonly Listed[],
  newId: () => RecordId,
): readonly Listed[] {
  return records.map((record) => withField<Listed, 'id'>(record, 'id', newId()));
}

/**
 * A copy of items with everything that stands below them, in which every record has a new id. What cites an
 * item of the tree cites its copy; other citations stay. Notes that the tree anchors are copied from `notes`.
 * `newId` gives an id that nothing has.
 */
export function withNewIds(
  items: readonly AgendaItem[],
  notes: readonly Note[],
  newId: () => RecordId,
): CopiedItems {
  const itemIds = new Map<ItemId, ItemId>();
  for (const { item } of everyItem(items)) itemIds.set(item.id, newId());
  const copies = noteCopies(notes, newId);

  const renewedText = (text: Text): Text => {
    let next = text;
    for (const language of languages) {
      const inlines = text[language]?.flatMap((inline) => renewedInline(inline, itemIds, copies));
      next = withField(next, language, inlines);
    }
    return next;
  };
  const renewedItem = (item: AgendaItem): AgendaItem => {
    const next = {
      ...item,
      id: itemIds.get(item.id) ?? item.id,
      speakers: renewed(item.speakers, newId),
      topics: renewed(item.topics, newId),
      proceedings: renewed(item.proceedings, newId),
      comments: renewed(item.comments, newId),
      children: item.children.map(renewedItem),
    };
    const continues = item.continues && (itemIds.get(item.continues) ?? item.continues);
    const outcome = renewedOutcome(item.outcome, itemIds, newId);
    return withField(withField(next, 'continues', continues), 'outcome', outcome);
  };

  const records = items.map((item) => mapItemTexts(renewedItem(item), renewedText));
  const copiedNotes: Note[] = [];
  // Words of a note may anchor another: the list of copies grows as they are renewed.
  for (const { note, id } of copies.copied) {
    copiedNotes.push(
      note.kind === 'text' ? { ...note, id, text: renewedText(note.text) } : { ...note, id },
    );
  }
  return { records, notes: copiedNotes };
}
