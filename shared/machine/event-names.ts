import type { MachineEventName } from './machine-events.ts';

const names: Readonly<Record<MachineEventName, true>> = {
  flushBeforeClose: true,
  fileWaiting: true,
  menuCommand: true,
  saveEverythingProgress: true,
  backupsChanged: true,
};

/** The name of every event without its schema, for the preload; the compiler keeps the list complete. */
export const eventNames: readonly string[] = Object.keys(names);
