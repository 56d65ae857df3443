import { useState } from 'react';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { AgendaRow } from './visible-rows.ts';

/** What of the tree is chosen and closed; it lasts as long as the section is shown. */
export interface AgendaView {
  /** The row that the arrow keys start from. */
  readonly active: ItemId | undefined;
  readonly selected: ReadonlySet<ItemId>;
  readonly collapsed: ReadonlySet<ItemId>;
  readonly activate: (id: ItemId | undefined) => void;
  readonly select: (ids: readonly ItemId[]) => void;
  readonly toggle: (id: ItemId) => void;
  /** Everything from the active row to this one. */
  readonly extendTo: (rows: readonly AgendaRow[], id: ItemId) => void;
  readonly collapse: (ids: readonly ItemId[], collapsed: boolean) => void;
}

export function useAgendaView(): AgendaView {
  const [active, activate] = useState<ItemId>();
  const [anchor, setAnchor] = useState<ItemId>();
  const [selected, setSelected] = useState<ReadonlySet<ItemId>>(new Set());
  const [collapsed, setCollapsed] = useState<ReadonlySet<ItemId>>(new Set());
  return {
    active,
    selected,
    collapsed,
    activate: (id) => {
      activate(id);
      setAnchor(id);
    },
    select: (ids) => setSelected(new Set(ids)),
    toggle: (id) => {
      setSelected((present) => {
        const next = new Set(present);
        if (!next.delete(id)) next.add(id);
        return next;
      });
      setAnchor(id);
    },
    extendTo: (rows, id) => {
      const from = rows.findIndex(({ item }) => item.id === (anchor ?? active));
      const to = rows.findIndex(({ item }) => item.id === id);
      const [first, last] = from < to ? [from, to] : [to, from];
      setSelected(new Set(rows.slice(Math.max(0, first), last + 1).map(({ item }) => item.id)));
      activate(id);
    },
    collapse: (ids, isCollapsed) =>
      setCollapsed((present) => {
        const next = new Set(present);
        for (const id of ids) {
          if (isCollapsed) next.add(id);
          else next.delete(id);
        }
        return next;
      }),
  };
}
