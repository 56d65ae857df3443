import { z } from 'zod';
import { answer, bytesUpTo, nothing, type Question } from './question.ts';

/** The largest file that is read or written whole, in bytes. */
export const largestFile = 1_000_000_000;

/** `json` is an agenda template that goes to another computer, `csv` a part of the directory for a spreadsheet. */
export const savedFileTypes = ['docx', 'minuta', 'pdf', 'json', 'csv', 'zip'] as const;
export const readFileTypes = ['minuta', 'docx', 'json', 'csv'] as const;

/** Stands for a file that the user chose. The window never sees a path. */
const fileToken = z.string().regex(/^[0-9a-f-]{36}$/);
export const fileName = z.string().min(1).max(255);

/**
 * Where to write when staff answered that the file there was changed by hand: over it, or besides it under
 * a free name. `place` is the one that the failure named. Without it the user is asked where.
 */
export const answeredPlace = z
  .strictObject({ place: fileToken, as: z.enum(['replacement', 'besides']) })
  .optional();
export type AnsweredPlace = z.infer<typeof answeredPlace>;

/** What stands for a file that was written, and its name. */
export const writtenFile = answer({ file: fileToken, name: fileName });

const readFile = answer({ name: fileName, bytes: bytesUpTo(largestFile) });

export const fileQuestions = {
  /**
   * Asks where, then writes the file whole or not at all. Fails with `changedByHand` instead of replacing
   * what someone changed since Minuta wrote it.
   */
  saveFile: {
    request: z.strictObject({
      suggestedName: fileName,
      type: z.enum(savedFileTypes),
      bytes: bytesUpTo(largestFile),
      at: answeredPlace,
    }),
    response: writtenFile,
    largestRequest: largestFile + 1_000,
  },
  /**
   * Asks for a folder and writes the files into a new one there. Fails with `changedByHand` instead of
   * replacing a file that Minuta did not write, or that someone changed since.
   */
  saveFolder: {
    request: z.strictObject({
      suggestedName: fileName,
      files: z
        .array(z.strictObject({ name: fileName, bytes: bytesUpTo(largestFile) }))
        .min(1)
        .readonly(),
      at: answeredPlace,
    }),
    response: writtenFile,
    largestRequest: largestFile + 1_000_000,
  },
  chooseFile: {
    request: z.strictObject({ type: z.enum(readFileTypes) }),
    response: readFile,
  },
  /** Takes the next file that the system asked Minuta to open; `missing` when there is none. */
  takeWaitingFile: { request: nothing, response: readFile },
  /** Shows a file that was written in the system's file manager. */
  revealFile: { request: z.strictObject({ file: fileToken }), response: answer({}) },
  /** Opens a file that was written in the system's own program for it. */
  openFile: { request: z.strictObject({ file: fileToken }), response: answer({}) },
  /** Opens the system's print dialog for what the page lays out for print. */
  printPage: { request: nothing, response: answer({}) },
} as const satisfies Record<string, Question>;
