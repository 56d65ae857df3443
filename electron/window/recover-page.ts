import type { WebContents } from 'electron';

/** A page that falls over again this soon, in milliseconds, would do so for ever. */
const tooSoon = 10_000;

/** Opens the page anew when its process dies; what it had saved is in the stores. */
export function recoverPage(contents: WebContents, now: () => number): void {
  let last = Number.NEGATIVE_INFINITY;
  contents.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit') return;
    console.warn(`the page's process ended: ${reason}`);
    if (now() - last < tooSoon) return;
    last = now();
    contents.reload();
  });
}
