import type { FileDeskStore } from '#renderer/stores/file-desk.ts';
import type { PastDeskStore } from '#renderer/stores/past-desk.ts';
import type { SessionKeeper } from '#renderer/stores/session-keeper.ts';
import { sessionFileName } from '#renderer/stores/session-title.ts';
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
  readonly past: PastDeskStore;
  readonly newSession: () => void;
}

function carryOut(command: MenuCommand, ports: FollowPorts): void {
  const { store, newSession } = ports;
  const state = store.getState();
  const desk = ports.desk.getState();
  const past = ports.past.getState();
  const present = state.open?.present;
  switch (command.kind) {
    case 'newSession':
      past.clear();
      newSession();
      break;
    case 'openSession':
      past.clear();
      state.openSession(command.id);
      break;
    case 'showSessions':
      past.clear();
      state.closeSession();
      break;
    // What is undone must be in sight.
    case 'undo':
      if (past.shown.kind === 'nothing') state.undo();
      break;
    case 'redo':
      if (past.shown.kind === 'nothing') state.redo();
      break;
    case 'openFile':
      void desk.openFile();
      break;
    case 'saveSessionFile':
      if (present) void desk.saveSession(present.id, sessionFileName(present));
      break;
    case 'showVersions':
      if (present) void past.showHistory(present);
      break;
    case 'showBin':
      void past.showBin();
      break;
    case 'showBackups':
      void desk.showBackups();
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
