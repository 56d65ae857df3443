import type { Command } from '#shared/commands/command.ts';
import type { FreeParagraph, Override } from '#shared/domain/correction.ts';
import type { Inline } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Note } from '#shared/domain/note.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { overrideKey } from '#shared/report/correctable-paragraphs.ts';
import { printsAlike } from '#shared/report/inlines-of-runs.ts';
import { wordsOf } from '#shared/report/runs.ts';

/** A composed paragraph in one paper and language: where an edit by hand is kept. */
export interface EditedParagraph {
  readonly paper: PaperKind;
  readonly language: Language;
  readonly key: string;
  /** What composition says now. */
  readonly composed: readonly Inline[];
  /** What was written by hand so far. */
  readonly override: Override | undefined;
}

/**
 * Writes a paragraph by hand. What says the same as composition is no edit, and is given up. The first edit
 * remembers what composition said; later ones leave that as it is, so that a stale one stays stale.
 */
export function writeParagraph(
  { paper, language, key, composed, override }: EditedParagraph,
  inlines: readonly Inline[],
  notes: readonly Note[],
): Command {
  const place = overrideKey(paper, language, key);
  if (printsAlike(inlines, composed)) return { kind: 'clearOverride', key: place };
  return {
    kind: 'setOverride',
    key: place,
    override: { text: inlines, composedThen: override?.composedThen ?? wordsOf(composed) },
    ...(notes.length > 0 && { notes }),
  };
}

/** Keeps what was written by hand, knowing what composition says now: it is no longer stale. */
export function acceptParagraph({ paper, language, key, composed, override }: EditedParagraph) {
  if (!override) return undefined;
  return {
    kind: 'setOverride',
    key: overrideKey(paper, language, key),
    override: { text: override.text, composedThen: wordsOf(composed) },
  } satisfies Command;
}

/** Whether an edit was made on what composition no longer says. */
export function isStale({ composed, override }: EditedParagraph): boolean {
  return override !== undefined && override.composedThen !== wordsOf(composed);
}

/** Where a free paragraph stands: behind which paragraph, and where in the list of free ones. */
interface FreePlace {
  readonly after: string;
  /** Counts the free paragraphs without the one that is moved. */
  readonly index: number;
}

/**
 * The place directly below a paragraph of the paper. Below another free paragraph a new one follows what that
 * one follows, so that it keeps its place when that one is removed.
 */
function placeBelow(
  others: readonly FreeParagraph[],
  paper: PaperKind,
  paragraph: string,
): FreePlace {
  const first = others.findIndex((each) => each.paper === paper && each.after === paragraph);
  if (first >= 0) return { after: paragraph, index: first };
  const place = others.findIndex(({ id }) => `${id}.free` === paragraph);
  const free = others[place];
  return free
    ? { after: free.after, index: place + 1 }
    : { after: paragraph, index: others.length };
}

/** Adds a free paragraph directly below another one. */
export function addFreeParagraph(
  session: Session,
  paper: PaperKind,
  below: string,
  id: RecordId,
): Command {
  const { after, index } = placeBelow(session.freeParagraphs, paper, below);
  return {
    kind: 'insert',
    list: 'session.freeParagraphs',
    owner: session.id,
    index,
    records: [{ id, paper, after, text: {} }],
  };
}

/**
 * Moves a free paragraph over one other; nothing where there is none. `order` has the keys of the paper's
 * paragraphs as they stand, left-out ones too.
 */
export function moveFreeParagraph(
  session: Session,
  id: RecordId,
  order: readonly string[],
  by: -1 | 1,
): readonly Command[] {
  const free = session.freeParagraphs.find((each) => each.id === id);
  const place = order.indexOf(`${id}.free`);
  const below = order[by === 1 ? place + 1 : place - 2];
  if (!free || place < 0 || below === undefined) return [];
  const others = session.freeParagraphs.filter((each) => each.id !== id);
  const { after, index } = placeBelow(others, free.paper, below);
  return [
    { kind: 'move', list: 'session.freeParagraphs', owner: session.id, index, ids: [id] },
    { kind: 'set', record: 'freeParagraph', id, fields: { after } },
  ];
}

/** Removes a free paragraph; those that followed it follow what it followed. */
export function removeFreeParagraph(session: Session, id: RecordId): readonly Command[] {
  const free = session.freeParagraphs.find((each) => each.id === id);
  if (!free) return [];
  const followers = session.freeParagraphs.filter(({ after }) => after === `${id}.free`);
  return [
    { kind: 'remove', record: 'freeParagraph', ids: [id] },
    ...followers.map(
      (follower): Command => ({
        kind: 'set',
        record: 'freeParagraph',
        id: follower.id,
        fields: { after: free.after },
      }),
    ),
  ];
}
