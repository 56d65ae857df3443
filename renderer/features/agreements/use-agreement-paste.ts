import { useEffect, useRef } from 'react';
import type { RecordId } from '#shared/domain/record-id.ts';
import { type AgreementPayload, agreementsIn } from './agreement-clipboard.ts';

const editable = 'input, textarea, select, [contenteditable="true"], [role="dialog"]';

/**
 * Hears of agreements that were copied in Minuta and are pasted into the list, or into the words of the open one
 * (`into`), before that field makes words of them; `paste` says whether they were taken.
 */
export function useAgreementPaste(
  paste: (payload: AgreementPayload, into: RecordId | undefined) => boolean,
): void {
  const latest = useRef(paste);
  useEffect(() => {
    latest.current = paste;
  });
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      const { target, clipboardData } = event;
      const field = target instanceof Element ? target.closest<HTMLElement>(editable) : null;
      const text = field?.closest<HTMLElement>('.agreement [data-part="text"]');
      if (!clipboardData || (field && !text)) return;
      const own = agreementsIn(clipboardData.getData('text/html'));
      if (!own || !latest.current(own, text?.dataset.record)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('paste', hear, { capture: true });
    return () => document.removeEventListener('paste', hear, { capture: true });
  }, []);
}
