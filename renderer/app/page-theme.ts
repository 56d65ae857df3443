import { type ThemeMemory, themes } from '#renderer/stores/interface-store.ts';

const key = 'minuta.theme';

/** The memory that a page has for its looks; a page that may not remember looks as the system does. */
export const pageTheme: ThemeMemory = {
  read: () => {
    try {
      const kept = localStorage.getItem(key);
      return themes.find((theme) => theme === kept) ?? 'system';
    } catch {
      return 'system';
    }
  },
  write: (theme) => {
    try {
      localStorage.setItem(key, theme);
    } catch {
      // The window looks as the system does the next time.
    }
  },
};
