import { inject, type TestContext } from 'vitest';

/** What the end-to-end tests run on, found once for all of them. */
export type ElectronForTests =
  | {
      readonly kind: 'ready';
      readonly executable: string;
      /** The X display; absent where the system needs none. */
      readonly display: string | undefined;
      /** The folder of the app, built for this run. */
      readonly app: string;
    }
  | { readonly kind: 'none'; readonly reason: string };

export type ReadyElectron = Extract<ElectronForTests, { readonly kind: 'ready' }>;

declare module 'vitest' {
  interface ProvidedContext {
    electron: ElectronForTests;
  }
}

/** The runtime of the end-to-end tests; skips the running test, with the reason, where there is none. */
export function requireElectron(context: TestContext): ReadyElectron {
  const electron = inject('electron');
  if (electron.kind === 'none') return context.skip(electron.reason);
  return electron;
}
