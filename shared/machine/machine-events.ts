import { z } from 'zod';
import { menuCommandSchema } from './menu-command.ts';
import { nothing } from './question.ts';

/** What the machine tells the window unasked. */
export const machineEvents = {
  /** Save everything at once, then say `readyToClose`. */
  flushBeforeClose: nothing,
  /** The system asked Minuta to open a file: `takeWaitingFile` gives it. */
  fileWaiting: nothing,
  /** Staff chose this in the native menu. */
  menuCommand: menuCommandSchema,
  saveEverythingProgress: z.strictObject({ done: z.int(), total: z.int() }),
  /** A rolling backup was written or failed: `backupState` tells. */
  backupsChanged: nothing,
} as const satisfies Record<string, z.ZodType>;

export type MachineEventName = keyof typeof machineEvents;
export type MachineEvent<Name extends MachineEventName> = z.infer<(typeof machineEvents)[Name]>;
