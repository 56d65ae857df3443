/** How the guard reaches the window and the clock. */
export interface ClosePorts {
  /** Asks the page to keep everything that was typed. */
  readonly askToFlush: () => void;
  /** Ends the window without asking anyone. */
  readonly destroy: () => void;
  /** Runs `action` after a while; returns what cancels that. */
  readonly after: (milliseconds: number, action: () => void) => () => void;
}

/** A page that has not answered by then hangs; the text it had saved is safe in the stores. */
export const longestFlush = 4_000;

/**
 * The close of a window: flush, then go. It never asks, and a hung page cannot hold it. Only text that could
 * not be saved keeps the window open, so that it can be read and copied.
 */
export interface CloseGuard {
  /** The window is to close. Asking again while it flushes changes nothing. */
  readonly close: () => void;
  /** The page has kept everything. */
  readonly flushed: () => void;
  /** The page could not keep everything and says so: the window stays, once. Closing it again closes it. */
  readonly notFlushed: () => void;
}

export function closeGuard({ askToFlush, destroy, after }: ClosePorts): CloseGuard {
  let stopWaiting: (() => void) | undefined;
  let hasStayed = false;
  return {
    close: () => {
      if (stopWaiting) return;
      stopWaiting = after(longestFlush, destroy);
      askToFlush();
    },
    flushed: () => {
      if (!stopWaiting) return;
      stopWaiting();
      destroy();
    },
    notFlushed: () => {
      if (!stopWaiting) return;
      stopWaiting();
      stopWaiting = undefined;
      if (hasStayed) destroy();
      hasStayed = true;
    },
  };
}
