import { describe, expect, it } from 'vitest';
import { nodeHashing } from '#electron/files/hashing.ts';
import { reconcile } from '#renderer/storage/reconcile.ts';
import { reconcilePlan } from '#renderer/storage/reconcile-plan.ts';
import { laterStates } from '#renderer/storage/stored-values.ts';
import { headOf, type SavedRecord, sealTombstone } from '#shared/format/saved-record.ts';
import { sealed } from '#shared/format/sealed-record.ts';
import { smallRecord } from '#tests/support/saved-records.ts';
import { memoryStore } from '#tests/support/storage/memory-store.ts';
import { storagePorts } from '#tests/support/storage/storage-ports.ts';

const key = { kind: 'session', id: 's' } as const;

const state = (seq: number, words = `state ${seq}`) => smallRecord('session', 's', seq, words);
const purged = (seq: number) => sealTombstone(key, seq, '2026-05-02T10:00:00.000Z', nodeHashing);

const listing = (records: readonly SavedRecord[]) => ({
  heads: records.map(headOf),
  newer: [],
  quarantined: 0,
});

/** Two stores that hold what is given. */
async function stores(inJournal: readonly SavedRecord[], inWindow: readonly SavedRecord[]) {
  const journal = memoryStore();
  const window = memoryStore();
  await journal.write(inJournal.map(sealed));
  await window.write(inWindow.map(sealed));
  return { journal, window };
}

describe('the plan', () => {
  it('does nothing where both stores agree', async () => {
    const record = await state(3);
    expect(reconcilePlan(listing([record]), listing([record]))).toEqual([]);
  });

  it('takes the higher count, whichever store has it', async () => {
    const [older, later] = [await state(3), await state(4)];
    expect(reconcilePlan(listing([older]), listing([later]))).toEqual([
      { kind: 'copyToJournal', key },
    ]);
    expect(reconcilePlan(listing([later]), listing([older]))).toEqual([
      { kind: 'copyToWindow', key },
    ]);
  });

  it('copies what one store lacks', async () => {
    const record = await state(1);
    expect(reconcilePlan(listing([record]), listing([]))).toEqual([{ kind: 'copyToWindow', key }]);
    expect(reconcilePlan(listing([]), listing([record]))).toEqual([{ kind: 'copyToJournal', key }]);
  });

  it('does not bring back what was purged', async () => {
    expect(reconcilePlan(listing([await purged(5)]), listing([await state(4)]))).toEqual([
      { kind: 'copyToWindow', key },
    ]);
  });

  it('leaves alone what a newer Minuta saved in one of the stores', async () => {
    const newer = { heads: [], newer: [{ ...key, format: 99 }], quarantined: 0 };
    expect(reconcilePlan(newer, listing([await state(4)]))).toEqual([]);
    expect(reconcilePlan(listing([await state(4)]), newer)).toEqual([]);
  });
});

describe('reconciling', () => {
  it('leaves both stores equal, and a second start finds nothing to do', async () => {
    const both = await stores(
      [await state(4), await smallRecord('settings', 'settings', 2)],
      [await state(3), await smallRecord('directory', 'directory', 1)],
    );
    expect(await reconcile(both, storagePorts())).toMatchObject({
      broughtToWindow: 2,
      broughtToJournal: 1,
      failures: [],
    });
    expect(new Map([...both.journal.disk].toSorted())).toEqual(
      new Map([...both.window.disk].toSorted()),
    );
    expect(await reconcile(both, storagePorts())).toMatchObject({
      broughtToWindow: 0,
      broughtToJournal: 0,
      keptBoth: 0,
    });
  });

  it("of two states of one count makes the journal's the present and the other a snapshot", async () => {
    const both = await stores([await state(4, 'journal')], [await state(4, 'window')]);
    expect(await reconcile(both, storagePorts())).toMatchObject({ keptBoth: 1, failures: [] });
    for (const { disk } of [both.journal, both.window]) {
      expect(disk.get('session/s')).toContain('"journal"');
      expect(disk.get('snapshot/new-1')).toContain('"window"');
    }
    expect(await reconcile(both, storagePorts())).toMatchObject({ keptBoth: 0 });
  });

  it('counts a damaged record as absent and mends it from the other store', async () => {
    const both = await stores([await state(4)], [await state(3)]);
    const text = both.journal.disk.get('session/s') ?? '';
    both.journal.disk.set('session/s', text.replace('state 4', 'stale 4'));
    expect(await reconcile(both, storagePorts())).toMatchObject({
      quarantined: 1,
      broughtToJournal: 1,
      keys: [{ id: 's' }],
    });
    expect(both.journal.disk.get('session/s')).toContain('state 3');
  });

  it('takes nothing from a store that cannot be read for an empty one', async () => {
    const { journal, window } = await stores([], [await state(4)]);
    const unreadable = {
      ...journal,
      list: async () => ({ ok: false, failure: { kind: 'denied' } }) as const,
    };
    expect(await reconcile({ journal: unreadable, window }, storagePorts())).toMatchObject({
      failures: [{ kind: 'denied' }],
      broughtToJournal: 0,
      keys: [{ id: 's' }],
    });
    expect(window.disk.size).toBe(1);
  });

  it('tells of each record how far its saves were counted', async () => {
    const both = await stores([await state(4, 'a')], [await state(4, 'b')]);
    const { seqs } = await reconcile(both, storagePorts());
    expect(seqs.get('session/s')).toBe(5);
    expect(both.journal.disk.get('session/s')).toContain('"seq":5');
  });
});

it('the present state of a record is the later readable one', async () => {
  const both = await stores([await state(4)], [await state(5)]);
  const states = () => laterStates([both.journal, both.window], [key]);
  expect(await states()).toMatchObject([{ seq: 5 }]);
  both.window.disk.set('session/s', '{');
  expect(await states()).toMatchObject([{ seq: 4 }]);
});
