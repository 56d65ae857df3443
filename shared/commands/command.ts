import type { LeftOut, Override } from '#shared/domain/correction.ts';
import type { Inline } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Note } from '#shared/domain/note.ts';
import type { ItemId, NoteId, RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import type { WordQuery } from '#shared/replacing/word-query.ts';
import type { ListedKind, ListName, listRecords, RecordTypes } from './record-types.ts';
import type {
  ClearableField,
  ClearableKind,
  SettableFields,
  SettableKind,
} from './settable-fields.ts';
import type { TextField, TextKind } from './text-fields.ts';

/** Sets fields of one record, as a whole and at once: a new kind of item with the form that it proposes. */
export type SetFields<Kind extends SettableKind = SettableKind> = {
  readonly [Each in Kind]: {
    readonly kind: 'set';
    readonly record: Each;
    readonly id: RecordId;
    readonly fields: SettableFields[Each];
  };
}[Kind];

/** Takes away a field that the record can do without. */
export type ClearField<Kind extends ClearableKind = ClearableKind> = {
  readonly [Each in Kind]: {
    readonly kind: 'clear';
    readonly record: Each;
    readonly id: RecordId;
    readonly field: ClearableField<Each>;
  };
}[Kind];

/** Writes one language version of a text; without words the version is removed. */
export type SetText<Kind extends TextKind = TextKind> = {
  readonly [Each in Kind]: {
    readonly kind: 'setText';
    readonly record: Each;
    readonly id: RecordId;
    readonly field: TextField<Each>;
    readonly language: Language;
    readonly inlines: readonly Inline[];
    /** The notes that the text newly anchors. */
    readonly notes?: readonly Note[];
  };
}[Kind];

/** Puts new records into a list, before the one at `index`; an index beyond the end is the end. */
export type InsertRecords<Name extends ListName = ListName> = {
  readonly [Each in Name]: {
    readonly kind: 'insert';
    readonly list: Each;
    readonly owner: RecordId;
    readonly index: number;
    readonly records: readonly RecordTypes[(typeof listRecords)[Each]][];
    /** The notes that the records anchor. */
    readonly notes?: readonly Note[];
  };
}[Name];

/** Takes records out, from whichever lists hold them, with all that stands below them. */
export interface RemoveRecords {
  readonly kind: 'remove';
  readonly record: ListedKind;
  readonly ids: readonly RecordId[];
}

/**
 * Moves records, from whichever lists hold them, into one list, in the order of `ids`. `index` counts the
 * records of that list that stay.
 */
export interface MoveRecords {
  readonly kind: 'move';
  readonly list: ListName;
  readonly owner: RecordId;
  readonly index: number;
  readonly ids: readonly RecordId[];
}

/** Every edit of a session, as a plain value that survives JSON. Restoring a snapshot is one as well. */
export type Command =
  | SetFields
  | ClearField
  | SetText
  | InsertRecords
  | RemoveRecords
  | MoveRecords
  /** The items become the last children of the item before them. */
  | { readonly kind: 'indent'; readonly ids: readonly ItemId[] }
  /** The items follow their parent; what followed them below it goes on below them, as on the page. */
  | { readonly kind: 'outdent'; readonly ids: readonly ItemId[] }
  /** Puts a note in the place of the one with its id: another kind, or other words. */
  | { readonly kind: 'putNote'; readonly note: Note }
  /** Removes a note with its anchors in every text and override. */
  | { readonly kind: 'removeNote'; readonly note: NoteId }
  /** `key` is `paper/language/recordId.part`. */
  | {
      readonly kind: 'setOverride';
      readonly key: string;
      readonly override: Override;
      /** The notes that the override newly anchors. */
      readonly notes?: readonly Note[];
    }
  | { readonly kind: 'clearOverride'; readonly key: string }
  | { readonly kind: 'leaveOut'; readonly paragraph: LeftOut }
  | { readonly kind: 'putBack'; readonly paragraph: LeftOut }
  /** Puts other words in the place of those that a query finds, wherever they stand. */
  | {
      readonly kind: 'replaceWords';
      readonly query: WordQuery;
      readonly by: string;
      /** The hits that stay as they are, by their keys. */
      readonly except: readonly string[];
    }
  /** Another state of the same session takes its place. */
  | { readonly kind: 'replace'; readonly session: Session };

export type CommandKind = Command['kind'];
