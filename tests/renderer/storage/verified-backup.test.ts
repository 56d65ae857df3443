import { expect, test } from 'vitest';
import { nodeHashing } from '#electron/files/hashing.ts';
import { newestVerifiedBackup } from '#renderer/storage/verified-backup.ts';
import type { BackupState } from '#shared/machine/backup-questions.ts';
import { minutaFile } from '#tests/support/minuta-files.ts';
import { sessionRecord } from '#tests/support/saved-records.ts';

const written = (day: number) => `2026-05-0${day}T10:00:00.000Z`;

function folderOf(names: readonly string[]): BackupState {
  const backups = names.map((name, index) => ({ name, written: written(9 - index), size: 1 }));
  return { kind: 'ready', folder: '/respaldo', backups };
}

test('the newest backup is offered whose every part is what was written', async () => {
  const whole = await minutaFile({
    contents: 'everything',
    records: [await sessionRecord('s', 1, 'x'), await sessionRecord('t', 1, 'y')],
  });
  const turned = whole.slice();
  turned[Math.floor(whole.length / 3)] = (turned[Math.floor(whole.length / 3)] ?? 0) ^ 0xff;
  const files = new Map([
    ['turned', turned],
    ['whole', whole],
    ['older', whole],
  ]);
  const readBackup = async ({ name }: { readonly name: string }) => {
    const bytes = files.get(name);
    return bytes
      ? ({ ok: true, bytes } as const)
      : ({ ok: false, failure: { kind: 'missing' } } as const);
  };
  const find = (state: BackupState) => newestVerifiedBackup({ readBackup }, state, nodeHashing);

  const found = await find(folderOf(['taken away', 'turned', 'whole', 'older']));
  expect(found).toMatchObject({ written: written(7), sessions: 2 });
  expect(await find(folderOf(['taken away', 'turned']))).toBeUndefined();
  expect(await find({ kind: 'folderMissing', folder: '/respaldo' })).toBeUndefined();
});
