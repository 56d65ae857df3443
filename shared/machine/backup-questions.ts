import { z } from 'zod';
import { largestFile } from './file-questions.ts';
import { answer, bytesUpTo, nothing, type Question } from './question.ts';

export const backupFileSchema = z.strictObject({
  name: z.string(),
  /** Taken from the name, which was given when the backup was written. */
  written: z.iso.datetime(),
  /** In bytes. */
  size: z.int(),
});
export type BackupFile = z.infer<typeof backupFileSchema>;

export const backupStateSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('noFolder') }),
  /** The folder that was chosen is not there now. */
  z.strictObject({ kind: z.literal('folderMissing'), folder: z.string() }),
  z.strictObject({
    kind: z.literal('ready'),
    folder: z.string(),
    /** Newest first; each was there and of its full length a moment ago. */
    backups: z.array(backupFileSchema).readonly(),
  }),
]);
export type BackupState = z.infer<typeof backupStateSchema>;

export const backupQuestions = {
  backupState: { request: nothing, response: backupStateSchema },
  /** Lets the user choose the folder of the rolling backups; `cancelled` keeps the old one. */
  chooseBackupFolder: { request: nothing, response: answer({ state: backupStateSchema }) },
  /** Writes a rolling backup now. */
  backUpNow: { request: nothing, response: answer({ state: backupStateSchema }) },
  /** Asks where and writes everything into one file. Progress comes as an event. */
  saveEverything: {
    request: z.strictObject({ suggestedName: z.string().min(1).max(255) }),
    response: answer({ name: z.string() }),
  },
  cancelSaveEverything: { request: nothing, response: nothing },
  readBackup: {
    request: z.strictObject({ name: z.string() }),
    response: answer({ bytes: bytesUpTo(largestFile) }),
  },
} as const satisfies Record<string, Question>;
