import { useMemo } from 'react';
import { circulationWords } from '#renderer/strings/circulations/circulation-words.ts';
import { fileWords } from '#renderer/strings/files/file-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import { fileNamePart } from '#shared/symbols/file-name-part.ts';
import { attachmentDesk, type KeptFile } from './attachments.ts';
import { type Circulation, symbolsOf } from './circulations.ts';
import { useWindow } from './window-context.ts';

/** What can be done with the files of a circulated paper. What goes wrong is told in a notice. */
export interface CirculatedFiles {
  /** Opens a copy of the file that circulated. */
  readonly open: (circulation: Circulation) => void;
  readonly save: (circulation: Circulation) => void;
  /** Lets the user choose the Word file as finally corrected. */
  readonly attachCorrected: (circulation: Circulation) => Promise<void>;
  readonly openCorrected: (circulation: Circulation) => void;
  readonly saveCorrected: (circulation: Circulation) => void;
}

function circulatedFile({ session, paper, docx }: Circulation): KeptFile {
  const symbol = symbolsOf(session, paper).split(' / ').map(fileNamePart).join(' + ');
  return { ...docx, name: `${symbol || paper}.docx` };
}

function correctedFile({ corrected }: Circulation): KeptFile | undefined {
  return corrected && { ...corrected.file, name: corrected.name };
}

export function useCirculatedFiles(): CirculatedFiles {
  const { machine, storage, circulations, toasts } = useWindow();
  const words = useWords(circulationWords);
  const { trouble } = useWords(fileWords);
  const attachments = useMemo(
    () => attachmentDesk({ machine, places: storage.attachments }),
    [machine, storage],
  );
  const tell = (why: MachineFailure | undefined) => {
    if (!why || why.kind === 'cancelled') return;
    const text = why.kind === 'full' || why.kind === 'missing' ? trouble[why.kind] : trouble.other;
    toasts.tell({ text });
  };
  const open = async (file: KeptFile | undefined) => file && tell(await attachments.open(file));
  const save = async (file: KeptFile | undefined) => file && tell(await attachments.save(file));
  return {
    open: (circulation) => void open(circulatedFile(circulation)),
    save: (circulation) => void save(circulatedFile(circulation)),
    openCorrected: (circulation) => void open(correctedFile(circulation)),
    saveCorrected: (circulation) => void save(correctedFile(circulation)),
    async attachCorrected(circulation) {
      const { kept, refused } = await attachments.choose();
      tell(refused[0]?.why);
      const [file] = kept;
      if (!file) return;
      const { name, sha256, size } = file;
      if (!/\.docx$/i.test(name)) return toasts.tell({ text: words.notWord });
      await circulations.getState().attachCorrected(circulation, { name, file: { sha256, size } });
      toasts.tell({ text: words.correctedAttached(name) });
    },
  };
}
