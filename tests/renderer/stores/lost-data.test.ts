import { describe, expect, test } from 'vitest';
import type { Reconciliation } from '#renderer/storage/reconcile.ts';
import { lostData } from '#renderer/stores/lost-data.ts';
import type { BackupState } from '#shared/machine/backup-questions.ts';
import { bareSession } from '#tests/support/session-builders.ts';

const found: Reconciliation = {
  broughtToWindow: 0,
  broughtToJournal: 0,
  keptBoth: 0,
  quarantined: 0,
  newer: [],
  seqs: new Map(),
  keys: [],
  tombstones: [],
  failures: [],
};
const written = '2026-05-02T10:00:00.000Z';
const backups: BackupState = {
  kind: 'ready',
  folder: '/respaldo',
  backups: [{ name: 'Minuta.minuta', written, size: 1 }],
};
const none: BackupState = { kind: 'noFolder' };

describe('data that was here', () => {
  test('is not missed on a new computer', () => {
    expect(lostData({ found }, [], none)).toBeUndefined();
    expect(lostData({ found }, [], { ...backups, backups: [] })).toBeUndefined();
  });

  test('is gone where only a folder with backups tells of it', () => {
    expect(lostData({ found }, [], backups)).toBe('gone');
  });

  test('is unreadable where no session is left and something was put aside or refused', () => {
    expect(lostData({ found: { ...found, quarantined: 2 } }, [], none)).toBe('unreadable');
    const failures = [{ kind: 'denied' }] as const;
    expect(lostData({ found: { ...found, failures } }, [], backups)).toBe('unreadable');
  });

  test('is not missed where sessions are here, or all of them were deleted', () => {
    expect(
      lostData({ found: { ...found, quarantined: 2 } }, [bareSession()], none),
    ).toBeUndefined();
    const purged = { ...found, seqs: new Map([['session/s', 3]]) };
    expect(lostData({ found: purged }, [], backups)).toBeUndefined();
  });
});
