/** Formatted words with the plain ones for whatever takes no format. */
export interface Copyable {
  readonly html: string;
  readonly plain: string;
}

/** Puts words into the clipboard of the system; false where it refuses them. */
export async function copyFormatted({ html, plain }: Copyable): Promise<boolean> {
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([html], { type: 'text/html' }),
        'text/plain': new Blob([plain], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}
