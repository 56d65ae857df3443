import type { BrowserWindow } from 'electron';
import type { MachineEvent, MachineEventName } from '#shared/machine/machine-events.ts';
import { eventChannel } from './channels.ts';

/** Tells a window of an event; a window that is gone hears nothing. */
export type Tell = <Name extends MachineEventName>(name: Name, event: MachineEvent<Name>) => void;

export function tellWindow(window: () => BrowserWindow | undefined): Tell {
  return (name, event) => {
    const open = window();
    if (open && !open.isDestroyed()) open.webContents.send(eventChannel, name, event);
  };
}
