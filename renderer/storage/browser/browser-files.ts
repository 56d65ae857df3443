/** A file that the user chose. */
export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a page can do with files. */
export interface BrowserFiles {
  /** Hands a file to the browser, which downloads it or asks where. */
  readonly download: (name: string, bytes: Uint8Array) => void;
  /** Opens the browser's print dialog for the page. */
  readonly print: () => void;
  /** Lets the user choose files; undefined when the user cancels. */
  readonly choose: (options: {
    /** Without dots; empty for any. */
    readonly extensions: readonly string[];
    readonly several: boolean;
  }) => Promise<readonly ChosenFile[] | undefined>;
}

async function chosen(files: FileList): Promise<readonly ChosenFile[]> {
  return Promise.all(
    Array.from(files, async (file) => ({
      name: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  );
}

/** Downloads and file choice by the page's own elements. */
export const pageFiles: BrowserFiles = {
  download(name, bytes) {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
    link.download = name;
    link.click();
    // The browser has taken the bytes when the click is handled.
    setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
  },
  print: () => window.print(),
  choose: ({ extensions, several }) =>
    new Promise((answer) => {
      const input = document.createElement('input');
      input.type = 'file';
      input.accept = extensions.map((extension) => `.${extension}`).join(',');
      input.multiple = several;
      input.addEventListener('cancel', () => answer(undefined));
      input.addEventListener('change', () => answer(input.files ? chosen(input.files) : undefined));
      input.click();
    }),
};
