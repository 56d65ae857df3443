import type { AgendaItem, Topic } from '#shared/domain/agenda-item.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import type { OutlineLine } from '#shared/importing/outline-line.ts';
import {
  itemsOfOutline,
  type PastedInto,
  topicsOfOutline,
} from '#shared/importing/pasted-outline.ts';

/** A list that was pasted and is shown before it goes into the agenda. */
export interface PendingPaste {
  /** The lines as items, and as subtopics: which of them is for the user to say. */
  readonly items: readonly AgendaItem[];
  readonly topics: readonly Topic[];
  /** The item at which it was pasted; undefined in an empty agenda. */
  readonly target: ItemId | undefined;
}

/** So many items and subtopics are seen at a glance, and come without a question. */
const few = 3;

/** A pasted list in the two ways in which it can come into the agenda. */
export function pendingPaste(
  lines: readonly OutlineLine[],
  into: PastedInto,
  target: ItemId | undefined,
): PendingPaste {
  return { items: itemsOfOutline(lines, into), topics: topicsOfOutline(lines, into), target };
}

/** Whether a paste is so long that it is shown first. */
export function isShownFirst({ items }: PendingPaste): boolean {
  const all = [...everyItem(items)];
  return all.reduce((count, { item }) => count + 1 + item.topics.length, 0) > few;
}
