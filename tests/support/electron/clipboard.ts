import type { ElectronApplication } from '@playwright/test';

/** Puts a page and the words beside it on the real clipboard, as another program does. */
export async function putOnClipboard(
  app: ElectronApplication,
  page: { readonly html: string; readonly text: string },
): Promise<void> {
  await app.evaluate(async (electron, { html, text }) => {
    const { clipboard } = electron;
    // The development runtime is older than the runtime that is declared, and takes the two as they are.
    if (Reflect.get(electron, 'ClipboardItem') === undefined)
      return Reflect.apply(clipboard.write, clipboard, [{ html, text }]);
    await clipboard.write([new electron.ClipboardItem({ 'text/html': html, 'text/plain': text })]);
  }, page);
}
