import type { Runtime, RuntimeSearch } from './runtime.ts';

/** How `npm start` shows Minuta: in its window, or, where there can be none, as the browser edition. */
export type StartPlan =
  | {
      readonly kind: 'window';
      readonly runtime: Runtime;
      readonly switches: readonly string[];
      readonly warnings: readonly string[];
    }
  | { readonly kind: 'browser'; readonly reason: string };

/** Whether a window can be shown; Linux alone runs without a display. */
export function hasDisplay(
  platform: NodeJS.Platform,
  env: Readonly<Record<string, string | undefined>>,
): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY || env.WAYLAND_DISPLAY);
}

/** The switches of a start, and what the user must know about them. Chromium refuses a sandbox to root. */
export function windowSwitches(isRoot: boolean): readonly string[] {
  return isRoot ? ['--no-sandbox'] : [];
}

const olderWarning =
  'This is Electron 33.3.0, older than the current release: for development and tests only. `npx install-electron` fetches the current one.';
const rootWarning = 'Started as root, so without the sandbox: never work like this.';

/** Decides how to start. */
export function startPlan(search: RuntimeSearch, isRoot: boolean): StartPlan {
  if (search.kind === 'none') return { kind: 'browser', reason: search.reason };
  const { runtime } = search;
  return {
    kind: 'window',
    runtime,
    switches: windowSwitches(isRoot),
    warnings: [
      ...(runtime.kind === 'older' ? [olderWarning] : []),
      ...(isRoot ? [rootWarning] : []),
    ],
  };
}
