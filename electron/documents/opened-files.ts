/**
 * Files that staff opened from outside: by the file manager, the command line or a second start. Their paths
 * stay on this side; the window learns that one waits, and what it takes is read from here.
 */
export interface OpenedFiles {
  readonly offer: (paths: readonly string[]) => void;
  /** Takes the path that has waited longest. */
  readonly take: () => string | undefined;
}

/** A queue of opened files; `tell` learns of each offer, perhaps before a window listens. */
export function openedFiles(tell: (paths: readonly string[]) => void): OpenedFiles {
  const waiting: string[] = [];
  return {
    offer: (paths) => {
      if (paths.length === 0) return;
      waiting.push(...paths);
      tell(paths);
    },
    take: () => waiting.shift(),
  };
}
