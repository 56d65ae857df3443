import { useState } from 'react';

export interface OpenList {
  /** What the list is opened and shut by. */
  readonly root: {
    readonly open: boolean;
    readonly onOpenChange: (isWanted: boolean) => void;
  };
  /** The field was left: what the list would hold later opens it no more. */
  readonly leave: () => void;
}

/**
 * Whether the list below a field is open, where it may be empty. While one is open a screen reader is kept from the
 * rest of the window, so an empty one is shut; it opens once it holds something.
 */
export function useOpenList(count: number): OpenList {
  const [isWanted, want] = useState(false);
  const isEmpty = count === 0;
  return {
    root: { open: isWanted && !isEmpty, onOpenChange: want },
    leave: () => {
      if (isEmpty) want(false);
    },
  };
}
