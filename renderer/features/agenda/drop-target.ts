import { type AgendaItem, agendaDepth } from '#shared/domain/agenda-item.ts';
import type { ItemId, RecordId } from '#shared/domain/record-id.ts';
import type { AgendaRow } from './visible-rows.ts';

/** Where moved items go: a list of the session, and how many of its staying items come before. */
export interface DropTarget {
  readonly list: 'session.agenda' | 'item.children';
  readonly owner: RecordId;
  readonly index: number;
  /** From 0. */
  readonly level: number;
}

/** Levels below an item that it takes along. */
export function depthBelow({ children }: AgendaItem): number {
  return children.length === 0 ? 0 : 1 + Math.max(...children.map(depthBelow));
}

/**
 * Where items go that are set before the row at `gap` of the staying rows, as near to the wished level as that
 * place and the depth of the agenda allow. `depth` is how many levels the moved items bring along.
 */
export function dropTarget(
  session: RecordId,
  staying: readonly AgendaRow[],
  gap: number,
  wished: number,
  depth: number,
): DropTarget {
  const before = staying[gap - 1];
  const after = staying[gap];
  const deepest = Math.max(0, agendaDepth - 1 - depth);
  const most = Math.min(before ? before.level + 1 : 0, deepest);
  const least = Math.min(after?.level ?? 0, most);
  const level = Math.max(least, Math.min(wished, most));

  const earlier = staying.slice(0, gap);
  const parent = level === 0 ? undefined : earlier.findLast((row) => row.level === level - 1);
  if (parent && !parent.isExpanded) {
    return { list: 'item.children', owner: parent.item.id, index: Number.MAX_SAFE_INTEGER, level };
  }
  const parentId: ItemId | undefined = parent?.item.id;
  const index = earlier.filter((row) => row.level === level && row.parent === parentId).length;
  return parentId === undefined
    ? { list: 'session.agenda', owner: session, index, level }
    : { list: 'item.children', owner: parentId, index, level };
}

/** The place one row up or down for items that stand at `gap` of the staying rows, at their level. */
export function stepTarget(
  session: RecordId,
  staying: readonly AgendaRow[],
  gap: number,
  by: 1 | -1,
  level: number,
  depth: number,
): DropTarget | undefined {
  // A place at which the level is another one is passed over, as long as there is one that fits.
  for (let next = gap + by; next >= 0 && next <= staying.length; next += by) {
    const target = dropTarget(session, staying, next, level, depth);
    if (target.level === level) return target;
  }
  const last = by === 1 ? staying.length : 0;
  return last === gap ? undefined : dropTarget(session, staying, last, level, depth);
}
