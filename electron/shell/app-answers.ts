import type { App, Session } from 'electron';
import { pageOrigin } from '#electron/security/page-origin.ts';
import type { appQuestions } from '#shared/machine/app-questions.ts';
import type { Answers } from '#shared/machine/machine.ts';

export interface AppAnswersPorts {
  readonly app: Pick<App, 'getVersion' | 'getPreferredSystemLanguages'>;
  readonly session: Pick<Session, 'clearStorageData'>;
  readonly uncleanExit: boolean;
  /** Name of the system's account; undefined where it has none. */
  readonly user: string | undefined;
  readonly readyToClose: () => void;
  readonly notReadyToClose: () => void;
}

/** Answers what the window asks about the running program. */
export function appAnswers(ports: AppAnswersPorts): Answers<keyof typeof appQuestions> {
  const { app, session, uncleanExit, user, readyToClose, notReadyToClose } = ports;
  return {
    appFacts: async () => ({
      edition: 'desktop',
      version: app.getVersion(),
      platform: process.platform,
      locale: app.getPreferredSystemLanguages()[0] ?? 'es',
      uncleanExit,
      user,
    }),
    clearWindowDatabase: async () => {
      await session.clearStorageData({ origin: pageOrigin, storages: ['indexdb'] });
      return { ok: true };
    },
    readyToClose: async () => {
      readyToClose();
      return {};
    },
    notReadyToClose: async () => {
      notReadyToClose();
      return {};
    },
  };
}
