import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useMemo, useRef } from 'react';
import { useActions } from '#renderer/stores/use-actions.ts';
import { useSession, useWorkspace } from '#renderer/stores/window-context.ts';
import { agendaWords } from '#renderer/strings/agenda/agenda-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { AgendaEdits } from './agenda-edits.ts';
import { AgendaTreeRow } from './agenda-tree-row.tsx';
import type { AgendaView } from './agenda-view.ts';
import { DropLine } from './drop-line.tsx';
import { SelectionBar } from './selection-bar.tsx';
import { useItemDrag } from './use-item-drag.ts';
import { useTreeKeys } from './use-tree-keys.ts';
import { type AgendaRow, visibleRows, withKeptRows } from './visible-rows.ts';

interface AgendaTreeProps {
  readonly view: AgendaView;
  readonly edits: AgendaEdits;
}

const usualHeight = 46;

/** The items as a tree: chosen, moved and opened by keyboard, pointer and buttons alike. */
export function AgendaTree({ view, edits }: AgendaTreeProps) {
  const words = useWords(agendaWords);
  const agenda = useSession((session) => session.agenda);
  const leftOut = useSession((session) => session.leftOut);
  const openRow = useWorkspace((state) => state.openRow);
  const scroller = useRef<HTMLDivElement>(null);
  const places = useMemo(() => {
    const gone = leftOut.flatMap(({ paper, paragraph }) =>
      paper === 'orderOfBusiness' && paragraph.endsWith('.line') ? [paragraph.slice(0, -5)] : [],
    );
    return numberItems(agenda, new Set(gone));
  }, [agenda, leftOut]);
  const before = useRef<readonly AgendaRow[]>([]);
  const rows = useMemo(() => {
    before.current = withKeptRows(visibleRows(agenda, places, view.collapsed), before.current);
    return before.current;
  }, [agenda, places, view.collapsed]);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => usualHeight,
    getItemKey: (index) => rows[index]?.item.id ?? index,
    overscan: 8,
  });

  const { activate } = view;
  const focusRow = useCallback(
    (id: ItemId | undefined) => {
      if (id === undefined) return;
      activate(id);
      const index = before.current.findIndex(({ item }) => item.id === id);
      if (index >= 0) virtual.scrollToIndex(index);
      requestAnimationFrame(() => {
        scroller.current?.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus();
      });
    },
    [activate, virtual],
  );
  const rowsNow = useCallback(() => before.current, []);
  const openIndex = rows.findIndex(({ item }) => item.id === openRow);
  useEffect(() => {
    if (openIndex >= 0) virtual.scrollToIndex(openIndex, { align: 'auto' });
  }, [openIndex, virtual]);

  const chosen = (): readonly ItemId[] => {
    if (view.selected.size > 0) return [...view.selected];
    const only = openRow ?? view.active;
    return only === undefined ? [] : [only];
  };
  const removeChosen = () => {
    const ids = chosen();
    const first = rows.findIndex(({ item }) => ids.includes(item.id));
    if (!edits.remove(ids)) return;
    view.select([]);
    const next = rows.slice(first).find(({ item }) => !ids.includes(item.id)) ?? rows[first - 1];
    focusRow(next?.item.id);
  };
  useActions({
    newItem: () => edits.add('other', openRow ?? view.active),
    newUnnumberedItem: () => edits.add('other', openRow ?? view.active, 'none'),
    moveUp: () => edits.step(rows, chosen(), -1),
    moveDown: () => edits.step(rows, chosen(), 1),
    indent: () => edits.indent(chosen()),
    outdent: () => edits.outdent(chosen()),
    remove: removeChosen,
  });
  const onKeyDown = useTreeKeys({ rows, view, edits, chosen, focusRow, removeChosen });
  const drag = useItemDrag(scroller, rows, view, edits);
  const active = rows.some(({ item }) => item.id === view.active) ? view.active : rows[0]?.item.id;
  const onBarKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      view.select([]);
      focusRow(active);
    }
  };
  return (
    <>
      <div className="agenda-columns" aria-hidden="true">
        <span>{words.columns.number}</span>
        <span>{words.columns.kind}</span>
        <span>{words.columns.subject}</span>
        <span>{words.columns.speakers}</span>
        <span>{words.columns.topics}</span>
        <span>{words.columns.documents}</span>
        <span>{words.columns.outcome}</span>
      </div>
      <div
        className={
          view.selected.size > 0 ? 'agenda-scroller agenda-scroller-bar' : 'agenda-scroller'
        }
        ref={scroller}
      >
        <div
          role="tree"
          aria-label={words.tree}
          aria-multiselectable="true"
          className="agenda-tree"
          style={{ height: virtual.getTotalSize() }}
          onKeyDown={onKeyDown}
        >
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            return row ? (
              <AgendaTreeRow
                key={key}
                row={row}
                start={start}
                index={index}
                measure={virtual.measureElement}
                isOpen={row.item.id === openRow}
                isActive={row.item.id === active}
                isSelected={view.selected.has(row.item.id)}
                isSelecting={view.selected.size > 0}
                view={view}
                edits={edits}
                rowsNow={rowsNow}
                focusRow={focusRow}
              />
            ) : null;
          })}
          {drag && <DropLine {...drag} />}
        </div>
      </div>
      {view.selected.size > 0 && (
        // biome-ignore lint/a11y/noStaticElementInteractions: Escape leaves the bar as it leaves the tree
        <div className="agenda-bar-place" onKeyDown={onBarKey}>
          <SelectionBar rows={rows} view={view} edits={edits} onRemove={removeChosen} />
        </div>
      )}
    </>
  );
}
