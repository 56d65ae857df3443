import { createStore, type StoreApi } from 'zustand';
import type { Language } from '#shared/domain/language.ts';
import type { Machine } from '#shared/machine/machine.ts';

export const themes = ['system', 'light', 'dark'] as const;
/** `system` is light or dark as the system is. */
export type Theme = (typeof themes)[number];

/** How the window looks and in which language it speaks. */
export interface InterfaceState {
  readonly language: Language;
  readonly theme: Theme;
  readonly speak: (language: Language) => void;
  readonly wear: (theme: Theme) => void;
}

export type Interface = StoreApi<InterfaceState>;

/** The look of the window; the machine keeps the language, for its menu speaks it too. */
export function interfaceStore(
  language: Language,
  machine: Pick<Machine, 'setInterfaceLanguage'>,
  memory: {
    readonly read: (key: string) => string | undefined;
    readonly write: (key: string, words: string) => void;
  },
): Interface {
  return createStore((set) => ({
    language,
    theme: themes.find((theme) => theme === memory.read('theme')) ?? 'system',
    speak: (next) => {
      set({ language: next });
      void machine.setInterfaceLanguage({ language: next });
    },
    wear: (theme) => {
      set({ theme });
      memory.write('theme', theme);
    },
  }));
}
