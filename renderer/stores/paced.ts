/** How a task is put off. Times in milliseconds. */
export interface Pace {
  /** After the last time it was asked for. */
  readonly quiet: number;
  /** At the latest, however often it is asked for again. */
  readonly most: number;
}

export interface PacedTask {
  /** Asks for the task; it runs once for all that ask meanwhile. */
  readonly ask: () => void;
  readonly stop: () => void;
}

/** Runs when the window has nothing better to do; what comes back calls it off. */
export type WhenIdle = (task: () => void) => () => void;

/** The idle time of the page. Work that waits for it is done within a fifth of a second all the same. */
export const whenPageIsIdle: WhenIdle = (task) => {
  const handle = requestIdleCallback(task, { timeout: 200 });
  return () => cancelIdleCallback(handle);
};

/** Keeps a task out of the way of typing: it runs soon after a pause, and now and then while there is none. */
export function paced(task: () => void, { quiet, most }: Pace, whenIdle: WhenIdle): PacedTask {
  let soon: ReturnType<typeof setTimeout> | undefined;
  let atLast: ReturnType<typeof setTimeout> | undefined;
  let cancelIdle: (() => void) | undefined;
  const stop = () => {
    clearTimeout(soon);
    clearTimeout(atLast);
    cancelIdle?.();
    soon = undefined;
    atLast = undefined;
    cancelIdle = undefined;
  };
  const wait = () => {
    clearTimeout(soon);
    clearTimeout(atLast);
    atLast = undefined;
    cancelIdle ??= whenIdle(() => {
      stop();
      task();
    });
  };
  return {
    ask: () => {
      if (cancelIdle) return;
      clearTimeout(soon);
      soon = setTimeout(wait, quiet);
      atLast ??= setTimeout(wait, most);
    },
    stop,
  };
}
