import type { KeyboardEvent } from 'react';
import { useWorkspace } from '#renderer/stores/window-context.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { AgendaEdits } from './agenda-edits.ts';
import type { AgendaView } from './agenda-view.ts';
import type { AgendaRow } from './visible-rows.ts';

interface TreeKeysPorts {
  readonly rows: readonly AgendaRow[];
  readonly view: AgendaView;
  readonly edits: AgendaEdits;
  readonly chosen: () => readonly ItemId[];
  readonly focusRow: (id: ItemId | undefined) => void;
  readonly removeChosen: () => void;
}

/** The row that a key is pressed on; undefined inside the form of the open row. */
function rowOf({ target }: KeyboardEvent): ItemId | undefined {
  return target instanceof HTMLElement ? target.dataset.row : undefined;
}

/** Whether Escape closes something that lies over the form, or its own list of suggestions. */
function isForSomethingElse({ target, currentTarget }: KeyboardEvent): boolean {
  return (
    !(target instanceof Element) ||
    !currentTarget.contains(target) ||
    target.getAttribute('aria-expanded') === 'true'
  );
}

/** Keys of the tree, as the pattern for trees has them; Tab and Alt with arrows also indent and move. */
export function useTreeKeys(ports: TreeKeysPorts): (event: KeyboardEvent) => void {
  const { rows, view, edits, chosen, focusRow, removeChosen } = ports;
  const openTheRow = useWorkspace((state) => state.openTheRow);
  const openRow = useWorkspace((state) => state.openRow);
  const wishFocus = useWorkspace((state) => state.wishFocus);

  const move = (event: KeyboardEvent, index: number) => {
    const row = rows[Math.max(0, Math.min(rows.length - 1, index))];
    if (!row) return;
    if (event.shiftKey) {
      view.extendTo(rows, row.item.id);
      const { id } = row.item;
      requestAnimationFrame(() =>
        document.querySelector<HTMLElement>(`[data-row="${id}"]`)?.focus(),
      );
    } else {
      if (view.selected.size > 0 && !event.ctrlKey) view.select([]);
      focusRow(row.item.id);
    }
  };

  const typeAhead = (letter: string, index: number) => {
    const named = (from: number, to: number) =>
      rows.slice(from, to).find(({ item }) =>
        Object.values(item.label).some((inlines) => {
          const [first] = inlines ?? [];
          return first?.kind === 'text' && first.text.toLowerCase().startsWith(letter);
        }),
      );
    focusRow((named(index + 1, rows.length) ?? named(0, index))?.item.id);
  };

  return (event) => {
    const id = rowOf(event);
    if (id === undefined) {
      // From within the form Escape closes the row, and the row has the focus again.
      if (event.key === 'Escape' && openRow !== undefined && !isForSomethingElse(event)) {
        event.preventDefault();
        openTheRow(undefined);
        focusRow(openRow);
      }
      return;
    }
    const index = rows.findIndex(({ item }) => item.id === id);
    const row = rows[index];
    if (!row) return;
    const { item, parent, isExpanded } = row;
    const handled = () => event.preventDefault();
    if (event.altKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp':
        handled();
        return move(event, index + (event.key === 'ArrowDown' ? 1 : -1));
      case 'Home':
      case 'End':
        handled();
        return move(event, event.key === 'Home' ? 0 : rows.length - 1);
      case 'ArrowRight':
        handled();
        if (item.children.length === 0) return;
        if (isExpanded) return focusRow(item.children[0]?.id);
        return view.collapse([id], false);
      case 'ArrowLeft':
        handled();
        if (item.children.length > 0 && isExpanded) return view.collapse([id], true);
        return focusRow(parent);
      case 'Enter':
        if (event.ctrlKey || event.metaKey) return;
        handled();
        openTheRow(id);
        return wishFocus({ record: id, part: 'label' });
      case 'Escape':
        handled();
        if (view.selected.size > 0) return view.select([]);
        return openTheRow(undefined);
      case 'Delete':
        handled();
        return removeChosen();
      case 'Tab': {
        if (openRow === id) return;
        // Tab indents while that is possible; at a place where it is not, it leaves the tree.
        const canIndent = row.position > 1 && row.level < 2;
        if (event.shiftKey ? row.level === 0 : !canIndent) return;
        handled();
        if (event.shiftKey) edits.outdent(chosen());
        else edits.indent(chosen());
        return focusRow(id);
      }
      case ' ':
        handled();
        return view.toggle(id);
      case 'a':
        if (!(event.ctrlKey || event.metaKey)) break;
        handled();
        return view.select(rows.map((each) => each.item.id));
      default:
        break;
    }
    if (event.key.length === 1 && !event.ctrlKey && !event.metaKey) {
      handled();
      typeAhead(event.key.toLowerCase(), index);
    }
  };
}
