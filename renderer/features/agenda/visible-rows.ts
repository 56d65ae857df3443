import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { ItemPlace } from '#shared/domain/item-numbering.ts';
import type { ItemId } from '#shared/domain/record-id.ts';

/** An item as a row of the tree. */
export interface AgendaRow {
  readonly item: AgendaItem;
  /** From 0. */
  readonly level: number;
  readonly parent: ItemId | undefined;
  /** As printed before the line: `3.`; a dash for an unnumbered item, nothing for one that does not print. */
  readonly number: string;
  /** From 1, among its siblings. */
  readonly position: number;
  readonly siblings: number;
  readonly isExpanded: boolean;
}

function isSameRow(one: AgendaRow, other: AgendaRow | undefined): boolean {
  return (
    other !== undefined &&
    one.item === other.item &&
    one.number === other.number &&
    one.level === other.level &&
    one.parent === other.parent &&
    one.position === other.position &&
    one.siblings === other.siblings &&
    one.isExpanded === other.isExpanded
  );
}

/** The rows, each as the very object of before where it says the same: only what changed is drawn anew. */
export function withKeptRows(
  rows: readonly AgendaRow[],
  before: readonly AgendaRow[],
): readonly AgendaRow[] {
  return rows.map((row, index) => {
    const kept = before[index];
    return kept && isSameRow(row, kept) ? kept : row;
  });
}

/** The rows of an agenda that are in sight: those below a collapsed item are not. */
export function visibleRows(
  agenda: readonly AgendaItem[],
  places: readonly ItemPlace[],
  collapsed: ReadonlySet<ItemId>,
): readonly AgendaRow[] {
  const labels = new Map(
    places.map(({ item, label, numbering }) => [item.id, numbering === 'none' ? '–' : label]),
  );
  const rows: AgendaRow[] = [];
  const walk = (items: readonly AgendaItem[], level: number, parent: ItemId | undefined) => {
    items.forEach((item, index) => {
      const isExpanded = !collapsed.has(item.id);
      rows.push({
        item,
        level,
        parent,
        number: labels.get(item.id) ?? '',
        position: index + 1,
        siblings: items.length,
        isExpanded,
      });
      if (isExpanded) walk(item.children, level + 1, item.id);
    });
  };
  walk(agenda, 0, undefined);
  return rows;
}

/** The rows without some items and all that stands below them. */
export function rowsWithout(
  rows: readonly AgendaRow[],
  ids: ReadonlySet<ItemId>,
): readonly AgendaRow[] {
  const gone = new Set(ids);
  return rows.filter(({ item, parent }) => {
    if (gone.has(item.id)) return false;
    if (parent === undefined || !gone.has(parent)) return true;
    gone.add(item.id);
    return false;
  });
}
