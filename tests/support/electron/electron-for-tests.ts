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
    /** One for each of the workers that open windows; none where the system's own is used. */
    displays: readonly string[];
  }
}

/** What this worker's tests run on, with a display that no other worker's windows take the focus of. */
export function electronOfWorker(): ElectronForTests {
  const electron = inject('electron');
  const displays = inject('displays');
  const worker = Number(process.env.VITEST_POOL_ID ?? 1);
  const display = displays[(worker - 1) % Math.max(1, displays.length)];
  return electron.kind === 'ready' && display ? { ...electron, display } : electron;
}

/** The runtime of the end-to-end tests; skips the running test, with the reason, where there is none. */
export function requireElectron(context: TestContext): ReadyElectron {
  const electron = electronOfWorker();
  if (electron.kind === 'none') return context.skip(electron.reason);
  return electron;
}
