import { useEffect, useRef } from 'react';

const editable = 'input, textarea, select, [contenteditable="true"], [role="dialog"]';

/** Hears of words that are pasted while no field has the cursor; true when they were taken. */
export function usePastedWords(onPaste: (words: string) => boolean): void {
  const latest = useRef(onPaste);
  useEffect(() => {
    latest.current = onPaste;
  });
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const { target } = event;
      if (event.defaultPrevented || (target instanceof Element && target.closest(editable))) return;
      const words = event.clipboardData?.getData('text/plain') ?? '';
      if (latest.current(words)) event.preventDefault();
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, []);
}
