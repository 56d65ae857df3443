import type { ParagraphKey } from '#shared/domain/correction.ts';
import type { Mark } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { NoteId, RecordId } from '#shared/domain/record-id.ts';

/** A piece of a composed paragraph. `language` differs from the paper's where the original stands in. */
export type Run =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly marks: readonly Mark[];
      readonly language: Language;
    }
  | { readonly kind: 'break' }
  /** `number` is the note's place in the paper, from 1. */
  | { readonly kind: 'note'; readonly note: NoteId; readonly number: number };

/**
 * What a paragraph is in the paper. Each role has a paragraph style of its own in the Word template, and
 * the style owns number, bullet, indents and font.
 */
export const paragraphRoles = [
  'body',
  /** Introduces a list, and stays on its page. */
  'lead',
  'item',
  'item2',
  'item3',
  /** The only item of an agenda: a dash instead of a number. */
  'singleItem',
  'unnumberedItem',
  'topic',
  'agreement',
  'document',
] as const;
export type ParagraphRole = (typeof paragraphRoles)[number];

/** The field that a paragraph came from: where a click on the page leads. */
export interface Source {
  /** A record's id, or `session` for the session's own fields. */
  readonly record: RecordId | 'session';
  /** The field or sentence within it. */
  readonly part: string;
}

/** `composed` as the facts say; `edited` by hand; `stale`: edited, and the facts have changed since. */
export type ParagraphState = 'composed' | 'edited' | 'stale' | 'free';

export interface Paragraph {
  /** `record.part`, once in a paper. */
  readonly key: ParagraphKey;
  readonly source: Source;
  readonly role: ParagraphRole;
  /** Number or bullet as the office's template prints it (`1.`, `a.`, `·`); empty for plain paragraphs. */
  readonly label: string;
  /**
   * The numbering starts again here although no higher level precedes it: the first numbered item below
   * an unnumbered one, or of a second list.
   */
  readonly restart: boolean;
  readonly runs: readonly Run[];
  readonly state: ParagraphState;
  /** For `edited` and `stale`: what composition says now. */
  readonly composed?: readonly Run[];
}

/** A footnote, in the order of its mark. */
export interface PaperNote {
  readonly note: NoteId;
  readonly number: number;
  readonly runs: readonly Run[];
}

/** The header block and title, as the template's scalars. A line break separates lines. */
export interface PaperScalars {
  readonly organization: string;
  readonly organ: string;
  readonly series: string;
  readonly symbol: string;
  readonly date: string;
  readonly original: string;
  readonly distribution: string;
  readonly title: string;
  readonly draft: string;
}
export type ScalarName = keyof PaperScalars;

/** The blocks of each paper, in the order in which they print. */
export const paperBlocks = {
  report: ['opening', 'programme', 'proceedings', 'agreements', 'documents'],
  orderOfBusiness: ['meeting', 'items'],
} as const satisfies Record<PaperKind, readonly string[]>;
export type BlockName = (typeof paperBlocks)[PaperKind][number];

export interface Block {
  readonly name: BlockName;
  readonly paragraphs: readonly Paragraph[];
}

/** A text that the paper's language lacks; the original stands in for it. */
export interface MissingText {
  readonly source: Source;
  readonly printed: Language;
}

/** A composed paper: what the page shows, what Word gets, and what plain text says. */
export interface Paper {
  readonly kind: PaperKind;
  readonly language: Language;
  readonly scalars: PaperScalars;
  /** All the blocks of the kind, in order, empty ones too. */
  readonly blocks: readonly Block[];
  readonly notes: readonly PaperNote[];
  readonly missing: readonly MissingText[];
}
