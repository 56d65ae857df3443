import { type RefObject, useEffect } from 'react';
import { useStore } from 'zustand';
import { useWindow } from '#renderer/stores/window-context.ts';

const writes = 'input, textarea, select, [contenteditable="true"], [role="menu"], [role="dialog"]';

/** Ctrl+F and `/` come to the search field while the list is shown, and so does whoever asked for it before. */
export function useSearchKeys(field: RefObject<HTMLInputElement | null>): void {
  const { sessionsView, facts } = useWindow();
  const asked = useStore(sessionsView, ({ sought }) => sought);
  const { found } = sessionsView.getState();
  useEffect(() => {
    if (asked === 0) return;
    field.current?.select();
    found();
  }, [asked, field, found]);
  useEffect(() => {
    const isMac = facts.platform === 'darwin';
    const press = (event: KeyboardEvent) => {
      const { key, target, altKey, shiftKey, metaKey, ctrlKey } = event;
      if (altKey || document.querySelector('[role="dialog"]:not(.toast)')) return;
      const isFind = key.toLowerCase() === 'f' && !shiftKey && (isMac ? metaKey : ctrlKey);
      const isWriting = target instanceof Element && target.closest(writes) !== null;
      if (!isFind && (key !== '/' || isWriting || ctrlKey || metaKey)) return;
      event.preventDefault();
      field.current?.select();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [field, facts]);
}
