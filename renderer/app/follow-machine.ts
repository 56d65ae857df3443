import type { FileDeskStore } from '#renderer/stores/file-desk.ts';
import type { SessionKeeper } from '#renderer/stores/session-keeper.ts';
import type { SessionsStore } from '#renderer/stores/sessions-store.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Machine } from '#shared/machine/machine.ts';
import type { MenuCommand } from '#shared/machine/menu-command.ts';
import { nameRecent } from './name-recent.ts';

type ShellMachine = Pick<
  Machine,
  'on' | 'readyToClose' | 'notReadyToClose' | 'recentSessions' | 'setRecentSessions'
>;

export interface FollowPorts {
  readonly machine: ShellMachine;
  readonly store: SessionsStore;
  readonly keeper: SessionKeeper;
  readonly desk: FileDeskStore;
  readonly newSession: () => void;
}

function carryOut(command: MenuCommand, { store, desk, newSession }: FollowPorts): void {
  const state = store.getState();
  switch (command.kind) {
    case 'newSession':
      newSession();
      break;
    case 'openSession':
      state.openSession(command.id);
      break;
    case 'showSessions':
      state.closeSession();
      break;
    case 'undo':
      state.undo();
      break;
    case 'redo':
      state.redo();
      break;
    case 'openFile':
      void desk.getState().openFile();
      break;
    default:
      assertNever(command);
  }
}

/** Carries out what the menu and the shell ask of the window. */
export function followMachine(ports: FollowPorts): void {
  const { machine, store, keeper, desk } = ports;
  const openWaiting = () => void desk.getState().openWaitingFile();
  machine.on('fileWaiting', openWaiting);
  // A file that was opened to start Minuta waits since before the window listened.
  openWaiting();
  machine.on('menuCommand', (command) => carryOut(command, ports));
  machine.on('flushBeforeClose', async () => {
    const { kind } = await keeper.flush();
    await (kind === 'failed' ? machine.notReadyToClose({}) : machine.readyToClose({}));
  });
  void nameRecent(machine, store);
}
