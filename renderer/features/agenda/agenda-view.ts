import { useMemo, useRef, useState } from 'react';
import { useWorkspace } from '#renderer/stores/window-context.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { AgendaRow } from './visible-rows.ts';

/** What of the tree is chosen, as long as the section is shown; and what is closed, as long as the session is open. */
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

const nothing: ReadonlySet<ItemId> = new Set();

/** The view of the tree; the same object until something of it changes. */
export function useAgendaView(): AgendaView {
  const [active, setActive] = useState<ItemId>();
  const [selected, setSelected] = useState<ReadonlySet<ItemId>>(nothing);
  const collapsed = useWorkspace((state) => state.collapsed);
  const collapse = useWorkspace((state) => state.collapse);
  const anchor = useRef<ItemId>(undefined);
  const changes = useMemo(
    () => ({
      activate: (id: ItemId | undefined) => {
        setActive(id);
        anchor.current = id;
      },
      select: (ids: readonly ItemId[]) => setSelected(ids.length === 0 ? nothing : new Set(ids)),
      toggle: (id: ItemId) => {
        setSelected((present) => {
          const next = new Set(present);
          if (!next.delete(id)) next.add(id);
          return next;
        });
        anchor.current = id;
      },
      extendTo: (rows: readonly AgendaRow[], id: ItemId) => {
        const to = rows.findIndex(({ item }) => item.id === id);
        const anchored = rows.findIndex(({ item }) => item.id === anchor.current);
        const from = anchored < 0 ? to : anchored;
        const [first, last] = from < to ? [from, to] : [to, from];
        setSelected(new Set(rows.slice(first, last + 1).map(({ item }) => item.id)));
        setActive(id);
      },
    }),
    [],
  );
  return useMemo(
    () => ({ active, selected, collapsed, collapse, ...changes }),
    [active, selected, collapsed, collapse, changes],
  );
}
