import { z } from 'zod';

/** The commands of the menu that the window carries out. */
export const menuCommandSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('newSession') }),
  z.strictObject({ kind: z.literal('openFile') }),
  z.strictObject({ kind: z.literal('openSession'), id: z.string() }),
  z.strictObject({ kind: z.literal('showSessions') }),
  z.strictObject({ kind: z.literal('undo') }),
  z.strictObject({ kind: z.literal('redo') }),
]);
export type MenuCommand = z.infer<typeof menuCommandSchema>;

/** What the machine tells the window unasked. */
export const noticeSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('menu'), command: menuCommandSchema }),
  /** A `.minuta` file was opened from outside; the machine keeps its path and lends the window its name. */
  z.strictObject({ kind: z.literal('fileOpened'), name: z.string() }),
  /** The window is about to close: keep everything, then answer with `shell.flushed`. */
  z.strictObject({ kind: z.literal('closing') }),
]);
export type Notice = z.infer<typeof noticeSchema>;
