import { type BrowserWindow, dialog } from 'electron';
import type { FileDialogs } from '#electron/files/file-dialogs.ts';

function filtersFor(extensions: readonly string[]) {
  const names = extensions.map((extension) => `.${extension}`).join(', ');
  return extensions.length === 0 ? [] : [{ name: names, extensions: [...extensions] }];
}

/** The system's own dialogs, before the window they belong to. */
export function systemDialogs(window: BrowserWindow): FileDialogs {
  return {
    chooseFiles: async ({ extensions, several }) => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        filters: filtersFor(extensions),
        properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
      });
      return canceled ? undefined : filePaths;
    },
    choosePlace: async ({ suggestedName, extension }) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        defaultPath: suggestedName,
        filters: filtersFor(extension === undefined ? [] : [extension]),
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      });
      return canceled ? undefined : filePath;
    },
    chooseFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ['openDirectory', 'createDirectory'],
      });
      return canceled ? undefined : filePaths[0];
    },
  };
}
