import type { ActionDesk } from '#renderer/stores/action-desk.ts';
import type { FileDeskStore } from '#renderer/stores/file-desk.ts';
import type { SessionKeeper } from '#renderer/stores/session-keeper.ts';
import type { SessionsStore } from '#renderer/stores/sessions-store.ts';
import type { Machine } from '#shared/machine/machine.ts';
import { nameRecent } from './name-recent.ts';

type ShellMachine = Pick<
  Machine,
  'on' | 'readyToClose' | 'notReadyToClose' | 'recentSessions' | 'setRecentSessions'
>;

export interface FollowPorts {
  readonly machine: ShellMachine;
  readonly sessions: SessionsStore;
  readonly keeper: SessionKeeper;
  readonly desk: FileDeskStore;
  readonly actions: ActionDesk;
}

/** Carries out what the menu and the shell ask of the window. */
export function followMachine({ machine, sessions, keeper, desk, actions }: FollowPorts): void {
  const openWaiting = () => void desk.getState().openWaitingFile();
  machine.on('fileWaiting', openWaiting);
  // A file that was opened to start Minuta waits since before the window listened.
  openWaiting();
  machine.on('menuCommand', (command) => {
    if (command.kind === 'openSession') sessions.getState().openSession(command.id);
    else actions.getState().carryOut(command.action);
  });
  machine.on('flushBeforeClose', async () => {
    const { kind } = await keeper.flush();
    await (kind === 'failed' ? machine.notReadyToClose({}) : machine.readyToClose({}));
  });
  void nameRecent(machine, sessions);
}
