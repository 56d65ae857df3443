import type { SavedFiles } from '#electron/files/saved-files.ts';
import type { Answers } from '#shared/machine/machine.ts';
import type { officeQuestions } from '#shared/machine/office-questions.ts';
import { convertToPdf } from './convert-to-pdf.ts';

export interface OfficePorts {
  readonly saved: SavedFiles;
  /** The program of LibreOffice; undefined where it is not installed. */
  readonly findOffice: () => Promise<string | undefined>;
}

/** Answers what the window asks of LibreOffice. One paper is converted at a time. */
export function officeAnswers({
  saved,
  findOffice,
}: OfficePorts): Answers<keyof typeof officeQuestions> {
  let stop = new AbortController();
  return {
    officeProgram: async () => ({ installed: (await findOffice()) !== undefined }),
    async convertToPdf({ suggestedName, bytes, at }) {
      const program = await findOffice();
      if (program === undefined) return { ok: false, failure: { kind: 'missing' } };
      stop.abort();
      stop = new AbortController();
      const { signal } = stop;
      return saved.save({
        suggestedName,
        extension: 'pdf',
        at,
        content: () => convertToPdf(program, bytes, { signal }),
      });
    },
    async cancelConversion() {
      stop.abort();
      return {};
    },
  };
}
