import { z } from 'zod';
import { answer, bytesUpTo, nothing, type Question } from './question.ts';

/** The largest file that is read or written whole, in bytes. */
export const largestFile = 1_000_000_000;

/** `json` is an agenda template that goes to another computer. */
export const savedFileTypes = ['docx', 'minuta', 'pdf', 'json'] as const;
export const readFileTypes = ['minuta', 'docx', 'json'] as const;

/** Stands for a file that the user chose. The window never sees a path. */
const fileToken = z.string().regex(/^[0-9a-f-]{36}$/);
const fileName = z.string().min(1).max(255);
const readFile = answer({ name: fileName, bytes: bytesUpTo(largestFile) });

export const fileQuestions = {
  /** Asks where, then writes the file whole or not at all. */
  saveFile: {
    request: z.strictObject({
      suggestedName: fileName,
      type: z.enum(savedFileTypes),
      bytes: bytesUpTo(largestFile),
    }),
    response: answer({ file: fileToken, name: fileName }),
    largestRequest: largestFile + 1_000,
  },
  chooseFile: {
    request: z.strictObject({ type: z.enum(readFileTypes) }),
    response: readFile,
  },
  /** Takes the next file that the system asked Minuta to open; `missing` when there is none. */
  takeWaitingFile: { request: nothing, response: readFile },
  /** Shows a file that was written in the system's file manager. */
  revealFile: { request: z.strictObject({ file: fileToken }), response: answer({}) },
  /** Asks where and prints the page that the window shows. */
  printToPdf: {
    request: z.strictObject({ suggestedName: fileName }),
    response: answer({ file: fileToken, name: fileName }),
  },
} as const satisfies Record<string, Question>;
