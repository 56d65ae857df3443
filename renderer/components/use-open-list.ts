import { useEffect, useState } from 'react';

export interface OpenList {
  /** What the list is opened and shut by. */
  readonly root: {
    readonly open: boolean;
    readonly onOpenChange: (isWanted: boolean) => void;
  };
  /** The field was left: what the list would hold later opens it no more. */
  readonly leave: () => void;
}

const focusable =
  'input:not([tabindex="-1"]), textarea, select, button:not([tabindex="-1"]), [tabindex="0"]';

/** Shows screen readers what was hidden from them although the keyboard still goes there. */
function showReachable(): void {
  for (const hidden of document.querySelectorAll('[aria-hidden="true"]')) {
    const isGuard = hidden.hasAttribute('data-base-ui-focus-guard');
    if (!isGuard && (hidden.matches(focusable) || hidden.querySelector(focusable)))
      hidden.removeAttribute('aria-hidden');
  }
}

/**
 * Whether the list below a field is open, where it may be empty: an empty one is shut, and opens once it holds
 * something. The library keeps screen readers from the rest of the window while a list is open; but it can be left
 * by Tab and by a click, so the rest stays readable.
 */
export function useOpenList(count: number): OpenList {
  const [isWanted, want] = useState(false);
  const isEmpty = count === 0;
  const open = isWanted && !isEmpty;
  useEffect(() => {
    if (!open) return;
    const observer = new MutationObserver(showReachable);
    observer.observe(document.body, { subtree: true, attributeFilter: ['aria-hidden'] });
    showReachable();
    return () => observer.disconnect();
  }, [open]);
  return {
    root: { open, onOpenChange: want },
    leave: () => {
      if (isEmpty) want(false);
    },
  };
}
