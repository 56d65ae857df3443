import { z } from 'zod';

/** What staff choose in the menu and the window carries out. */
export const menuCommandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('newSession') }),
  z.strictObject({ kind: z.literal('openFile') }),
  z.strictObject({ kind: z.literal('openSession'), id: z.string() }),
  z.strictObject({ kind: z.literal('showSessions') }),
  /** Of the open session, as one file to pass on. */
  z.strictObject({ kind: z.literal('saveSessionFile') }),
  z.strictObject({ kind: z.literal('showVersions') }),
  z.strictObject({ kind: z.literal('showBin') }),
  z.strictObject({ kind: z.literal('showBackups') }),
  z.strictObject({ kind: z.literal('undo') }),
  z.strictObject({ kind: z.literal('redo') }),
]);
export type MenuCommand = z.infer<typeof menuCommandSchema>;
