import { type RefObject, useEffect, useRef, useState } from 'react';
import { wordsOfText } from '#renderer/components/rich-text/inline-words.ts';
import { useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { agendaWords } from '#renderer/strings/agenda/agenda-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { topmost } from '#shared/commands/list-edits.ts';
import { findRecord } from '#shared/commands/mapped-records.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Note } from '#shared/domain/note.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { AgendaEdits } from './agenda-edits.ts';
import type { AgendaView } from './agenda-view.ts';
import { itemLines, itemsHtml, itemsIn, pastedInto, payloadOf } from './item-clipboard.ts';
import { clipboardOutline } from './outline-reader.ts';
import { isShownFirst, type PendingPaste, pendingPaste } from './pending-paste.ts';

/** Whether the clipboard belongs to a field that has the focus, and not to the items. */
function isInField(): boolean {
  const active = document.activeElement;
  return (
    active instanceof HTMLElement &&
    (active.matches('input, textarea, select') || active.isContentEditable)
  );
}

/** A longer list that was pasted, and what is made of it. */
export interface PasteDesk {
  readonly pasted: PendingPaste | undefined;
  readonly insertItems: () => void;
  readonly insertTopics: () => void;
  readonly forget: () => void;
}

/** Cuts, copies and pastes whole items while the section is shown, also from one session to another. */
export function useItemClipboard(
  section: RefObject<HTMLElement | null>,
  view: AgendaView,
  edits: AgendaEdits,
): PasteDesk {
  const [pasted, setPasted] = useState<PendingPaste>();
  const { sessions, ports, toasts, workspace } = useWindow();
  const words = useWords(agendaWords);
  const openRow = useWorkspace((state) => state.openRow);
  const put = (
    items: readonly AgendaItem[],
    notes: readonly Note[],
    at: ItemId | undefined,
    dropped = 0,
  ) => {
    if (!edits.insert(items, notes, at)) return;
    view.select(items.map(({ id }) => id));
    const told = [
      words.pasted(items.length),
      ...(dropped > 0 ? [words.droppedCitations(dropped)] : []),
    ];
    toasts.tell({ text: `${told.join('. ')}.` });
  };
  const latest = useRef({ view, edits, words, openRow, put });
  useEffect(() => {
    latest.current = { view, edits, words, openRow, put };
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
      const { view: shown, words: said, openRow: open, put: insert } = latest.current;
      const at = open ?? shown.active;
      const own = itemsIn(event.clipboardData.getData('text/html'));
      if (own) {
        const { items, notes, dropped } = pastedInto(session, own, ports.newId);
        return insert(items, notes, at, dropped);
      }
      const language = workspace.getState().writing ?? session.language;
      const into = { language, register: session.documents, newId: ports.newId };
      const list = pendingPaste(clipboardOutline(event.clipboardData), into, at);
      if (list.items.length === 0) return toasts.tell({ text: said.nothingToPaste });
      if (isShownFirst(list)) setPasted(list);
      else insert(list.items, [], at);
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

  const forget = () => setPasted(undefined);
  return {
    pasted,
    forget,
    insertItems: () => {
      if (pasted) put(pasted.items, [], pasted.target);
      forget();
    },
    insertTopics: () => {
      const session = sessions.getState().open?.present;
      const item = pasted?.target && session && findRecord(session, 'item', pasted.target);
      if (item) {
        edits.addTopics(item, pasted.topics);
        toasts.tell({ text: `${words.topicsPasted(pasted.topics.length)}.` });
      }
      forget();
    },
  };
}
