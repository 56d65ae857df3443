import { useEffect, useRef } from 'react';
import type { RecordId } from '#shared/domain/record-id.ts';

/**
 * Hears of a copy while the row of an agreement has the focus and no words are chosen; `copyInto` says whether
 * it was done. Such a copy is told to the document and not to the row: what has the focus has no selection.
 */
export function useCopiedRow(copyInto: (clipboard: DataTransfer, id: RecordId) => boolean): void {
  const latest = useRef(copyInto);
  useEffect(() => {
    latest.current = copyInto;
  });
  useEffect(() => {
    const copy = (event: ClipboardEvent) => {
      const row = document.activeElement;
      if (!row?.matches('.agreement-words') || !event.clipboardData) return;
      if (document.getSelection()?.isCollapsed === false) return;
      const id = row.closest<HTMLElement>('.agreement')?.dataset.record;
      if (id !== undefined && latest.current(event.clipboardData, id)) event.preventDefault();
    };
    document.addEventListener('copy', copy);
    return () => document.removeEventListener('copy', copy);
  }, []);
}
