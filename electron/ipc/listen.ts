import type { IpcMain } from 'electron';
import { questionChannel } from './channels.ts';
import type { Gate } from './gate.ts';

/** Leads every message from any page through the gate. */
export function listen(ipc: IpcMain, gate: Gate): void {
  ipc.handle(questionChannel, ({ sender, senderFrame }, name: unknown, request: unknown) =>
    gate(
      {
        contentsId: sender.id,
        isMainFrame: senderFrame !== null && senderFrame.parent === null,
        address: senderFrame?.url ?? '',
      },
      name,
      request,
    ),
  );
}
