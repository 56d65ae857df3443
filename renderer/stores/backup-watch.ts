import { createStore, type StoreApi } from 'zustand';
import type { After } from '#renderer/storage/saver.ts';
import type { BackupState } from '#shared/machine/backup-questions.ts';
import type { Machine } from '#shared/machine/machine.ts';

/** The folder of the rolling backups as it was seen last. */
export type BackupWatch = StoreApi<{ readonly state: BackupState }>;

const betweenLooks = 60_000;

/** Looks at the folder when a backup was written and every minute: a disk may be taken away at any time. */
export async function watchBackups(
  machine: Pick<Machine, 'backupState' | 'on'>,
  after: After,
): Promise<BackupWatch> {
  const store: BackupWatch = createStore(() => ({ state: { kind: 'noFolder' } }));
  const look = async () => store.setState({ state: await machine.backupState({}) });
  const lookAgain = async () => {
    await look();
    after(betweenLooks, () => void lookAgain());
  };
  machine.on('backupsChanged', () => void look());
  await lookAgain();
  return store;
}

export function hasBackups(state: BackupState): boolean {
  return state.kind === 'ready' && state.backups.length > 0;
}
