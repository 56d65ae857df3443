import { z } from 'zod';
import { answeredPlace, fileName, largestFile, writtenFile } from './file-questions.ts';
import { bytesUpTo, nothing, type Question } from './question.ts';

/** What the window asks of LibreOffice, where it is installed. */
export const officeQuestions = {
  officeProgram: { request: nothing, response: z.strictObject({ installed: z.boolean() }) },
  /**
   * Asks where, converts a .docx to PDF and writes that whole. Fails with `missing` without LibreOffice, and
   * with the code `ETIMEDOUT` when it does not finish.
   */
  convertToPdf: {
    request: z.strictObject({
      suggestedName: fileName,
      bytes: bytesUpTo(largestFile),
      at: answeredPlace,
    }),
    response: writtenFile,
    largestRequest: largestFile + 1_000,
  },
  /** Stops the conversion that runs, which then fails with `cancelled`. */
  cancelConversion: { request: nothing, response: nothing },
} as const satisfies Record<string, Question>;
