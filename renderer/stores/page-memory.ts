/** Remembers words of the window from one start to the next. State of the window, not data. */
export interface WindowMemory {
  readonly read: (key: string) => string | undefined;
  readonly write: (key: string, words: string | undefined) => void;
}

/** The memory that a page has. A page that may not remember begins each time anew, and nobody's text is lost with it. */
export const pageMemory: WindowMemory = {
  read: (key) => {
    try {
      return localStorage.getItem(`minuta.${key}`) ?? undefined;
    } catch {
      return undefined;
    }
  },
  write: (key, words) => {
    try {
      if (words === undefined) localStorage.removeItem(`minuta.${key}`);
      else localStorage.setItem(`minuta.${key}`, words);
    } catch {
      // Nothing that anybody typed is lost with it.
    }
  },
};
