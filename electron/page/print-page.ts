import type { WebContents } from 'electron';
import type { Answer } from '#shared/machine/machine-failure.ts';

/**
 * Opens the system's print dialog for what the page lays out for print. Fails with `cancelled` when the user
 * leaves it, and with the system's own words when there is nothing to print on.
 */
export function printPage(contents: Pick<WebContents, 'print'>): Promise<Answer<object>> {
  return new Promise((resolve) => {
    contents.print(
      // The sheets bring their own margins.
      { printBackground: true, pageSize: 'Letter', margins: { marginType: 'none' } },
      (isDone, reason) => {
        if (isDone) return resolve({ ok: true });
        const failure = /cancel/i.test(reason)
          ? ({ kind: 'cancelled' } as const)
          : ({ kind: 'failed', code: reason } as const);
        resolve({ ok: false, failure });
      },
    );
  });
}
