import { app, Menu } from 'electron';
import type { Tell } from '#electron/ipc/tell.ts';
import { menuStringsIn } from '#electron/menu/menu-strings-in.ts';
import { menuTemplate } from '#electron/menu/menu-template.ts';
import { interfaceLanguage } from '#electron/window/interface-language.ts';
import type { ShellState } from '#electron/window/shell-state.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Answers } from '#shared/machine/machine.ts';
import type { MenuState, shellQuestions } from '#shared/machine/shell-questions.ts';

export type ShellAnswers = Answers<keyof typeof shellQuestions>;

/** What surrounds the page: the native menu and its language, and what is remembered of both. */
export interface Shell {
  readonly answers: ShellAnswers;
  readonly state: () => ShellState;
  /** Notes how the window was left. */
  readonly leave: (window: Pick<ShellState, 'bounds' | 'maximized'>) => void;
}

/** Builds the menu and answers the window's questions about it. `keep` stores what is to be remembered. */
export function openShell(
  remembered: ShellState,
  tell: Tell,
  keep: (state: ShellState) => Promise<void>,
): Shell {
  let state = remembered;
  /** Until the window says what can be done, nothing can. */
  let menuState: MenuState = { actions: [] };

  const language = (): Language =>
    state.language ?? interfaceLanguage(app.getPreferredSystemLanguages());

  const showMenu = () => {
    const strings = menuStringsIn(language());
    app.setAboutPanelOptions({
      applicationName: 'Minuta',
      applicationVersion: app.getVersion(),
      copyright: strings.purpose,
    });
    const template = menuTemplate({
      strings,
      words: actionWords[language()],
      state: menuState,
      isMac: process.platform === 'darwin',
      developerTools: !app.isPackaged,
      recent: state.recent,
      command: (command) => tell('menuCommand', command),
      about: () => app.showAboutPanel(),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  };

  const change = async (part: Partial<ShellState>) => {
    state = { ...state, ...part };
    showMenu();
    await keep(state);
    return {};
  };

  showMenu();
  return {
    answers: {
      interfaceLanguage: async () => ({ language: language() }),
      setInterfaceLanguage: (chosen) => change(chosen),
      recentSessions: async () => ({ sessions: state.recent }),
      setRecentSessions: ({ sessions }) => change({ recent: sessions }),
      async setMenuState(next) {
        menuState = next;
        showMenu();
        return {};
      },
    },
    state: () => state,
    leave: (window) => {
      state = { ...state, ...window };
    },
  };
}
