import { type RefObject, useEffect, useRef } from 'react';
import { wordsOfText } from '#renderer/components/rich-text/inline-words.ts';
import { useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { agendaWords } from '#renderer/strings/agenda/agenda-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { topmost } from '#shared/commands/list-edits.ts';
import { findRecord } from '#shared/commands/mapped-records.ts';
import { itemsOfOutline } from '#shared/importing/pasted-outline.ts';
import type { AgendaEdits } from './agenda-edits.ts';
import type { AgendaView } from './agenda-view.ts';
import { itemLines, itemsHtml, itemsIn, pastedInto, payloadOf } from './item-clipboard.ts';
import { clipboardOutline } from './outline-reader.ts';

/** Whether the clipboard belongs to a field that has the focus, and not to the items. */
function isInField(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLElement &&
    (active.matches('input, textarea, select') || active.isContentEditable)
  );
}

/** Cuts, copies and pastes whole items while the section is shown, also from one session to another. */
export function useItemClipboard(
  section: RefObject<HTMLElement | null>,
  view: AgendaView,
  edits: AgendaEdits,
): void {
  const { sessions, ports, toasts, workspace } = useWindow();
  const words = useWords(agendaWords);
  const openRow = useWorkspace((state) => state.openRow);
  const latest = useRef({ view, edits, words, openRow });
  useEffect(() => {
    latest.current = { view, edits, words, openRow };
  });

  useEffect(() => {
    const isHere = () =>
      !isInField() &&
      (section.current?.contains(document.activeElement) ||
        document.activeElement === document.body);

    const copy = (event: ClipboardEvent): boolean => {
      const { view: shown } = latest.current;
      const session = sessions.getState().open?.present;
      if (!session || !event.clipboardData || !isHere()) return false;
      const ids =
        shown.selected.size > 0 ? [...shown.selected] : shown.active ? [shown.active] : [];
      const items = topmost(session, 'item', ids).flatMap(
        (id) => findRecord(session, 'item', id) ?? [],
      );
      if (items.length === 0) return false;
      const lines = itemLines(items, ({ label }) => wordsOfText(session, label));
      event.clipboardData.setData('text/plain', lines.join('\n'));
      event.clipboardData.setData('text/html', itemsHtml(payloadOf(session, items), lines));
      event.preventDefault();
      return true;
    };
    const cut = (event: ClipboardEvent) => {
      const { view: shown, edits: edit } = latest.current;
      if (!copy(event)) return;
      const ids =
        shown.selected.size > 0 ? [...shown.selected] : shown.active ? [shown.active] : [];
      if (edit.remove(ids)) shown.select([]);
    };
    const paste = (event: ClipboardEvent) => {
      const session = sessions.getState().open?.present;
      if (!session || !event.clipboardData || !isHere()) return;
      event.preventDefault();
      const { view: shown, edits: edit, words: said, openRow: open } = latest.current;
      const own = itemsIn(event.clipboardData.getData('text/html'));
      const writing = workspace.getState().writing ?? session.language;
      const pasted = own
        ? pastedInto(session, own, ports.newId)
        : {
            items: itemsOfOutline(clipboardOutline(event.clipboardData), writing, ports.newId),
            notes: [],
            dropped: 0,
          };
      if (pasted.items.length === 0) return toasts.tell({ text: said.nothingToPaste });
      if (!edit.insert(pasted.items, pasted.notes, open ?? shown.active)) return;
      shown.select(pasted.items.map(({ id }) => id));
      const told = [
        said.pasted(pasted.items.length),
        ...(pasted.dropped > 0 ? [said.droppedCitations(pasted.dropped)] : []),
      ];
      toasts.tell({ text: `${told.join('. ')}.` });
    };
    document.addEventListener('copy', copy);
    document.addEventListener('cut', cut);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('copy', copy);
      document.removeEventListener('cut', cut);
      document.removeEventListener('paste', paste);
    };
  }, [section, sessions, ports, toasts, workspace]);
}
