import { describe, expect, it } from 'vitest';
import type { SaveStatus } from '#renderer/storage/save-status.ts';
import { createSaver } from '#renderer/storage/saver.ts';
import { sealed } from '#shared/format/sealed-record.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import { smallRecord } from '#tests/support/saved-records.ts';
import { HandClock } from '#tests/support/storage/hand-clock.ts';
import { memoryStore, type WriteFate } from '#tests/support/storage/memory-store.ts';
import { storagePorts } from '#tests/support/storage/storage-ports.ts';

const key = { kind: 'session', id: 's' } as const;

/** A saver over two stores whose fates the test can change while it runs. */
function bench(seqs: ReadonlyMap<string, number> = new Map()) {
  const fates: { journal: WriteFate; window: WriteFate } = {
    journal: { kind: 'written' },
    window: { kind: 'written' },
  };
  const journal = memoryStore(undefined, () => fates.journal);
  const window = memoryStore(undefined, () => fates.window);
  const clock = new HandClock();
  const statuses: SaveStatus['kind'][] = [];
  const saver = createSaver({
    ...storagePorts(),
    places: [
      { place: 'journal', store: journal },
      { place: 'window', store: window },
    ],
    seqs,
    after: clock.after,
    onStatus: ({ kind }) => statuses.push(kind),
  });
  const refuse = (place: 'journal' | 'window', failure: MachineFailure) => {
    fates[place] = { kind: 'refused', failure };
  };
  const mend = () => {
    fates.journal = { kind: 'written' };
    fates.window = { kind: 'written' };
  };
  return { journal, window, clock, statuses, saver, refuse, mend };
}

/** Lets promises that are due run out. */
const settle = () => new Promise((done) => setTimeout(done, 5));

const stored = (store: { disk: Map<string, string> }) => store.disk.get('session/s') ?? '';

describe('a save', () => {
  it('starts within half a second of the first change, however much is typed', async () => {
    const { clock, saver, journal } = bench();
    saver.changed(key, { words: 'a' });
    clock.pass(200);
    saver.changed(key, { words: 'ab' });
    expect(clock.next).toBeLessThanOrEqual(300);
    clock.pass(300);
    await settle();
    expect(stored(journal)).toContain('"ab"');
  });

  it('is called saved only when both places have it', async () => {
    const { clock, saver, statuses, journal, window } = bench();
    saver.changed(key, { words: 'a' });
    expect(saver.status().kind).toBe('saving');
    clock.pass(500);
    await settle();
    expect(statuses).toEqual(['saving', 'saved']);
    expect(stored(window)).toBe(stored(journal));
  });

  it('counts on from the last save there was', async () => {
    const { saver, journal } = bench(new Map([['session/s', 41]]));
    saver.changed(key, { words: 'a' });
    await saver.flush();
    expect(stored(journal)).toContain('"seq":42');
  });

  it('that was overtaken by typing is followed by another before anything is called saved', async () => {
    const { clock, saver, statuses, window } = bench();
    saver.changed(key, { words: 'a' });
    clock.pass(500);
    saver.changed(key, { words: 'ab' });
    await settle();
    expect(statuses).not.toContain('saved');
    clock.pass(500);
    await settle();
    expect(statuses.at(-1)).toBe('saved');
    expect(stored(window)).toContain('"ab"');
  });

  it('is done at once on request, with what was typed while another ran', async () => {
    const { clock, saver, window } = bench();
    saver.changed(key, { words: 'a' });
    clock.pass(500);
    saver.changed(key, { words: 'ab' });
    expect(await saver.flush()).toMatchObject({ kind: 'saved' });
    expect(stored(window)).toContain('"ab"');
  });
});

describe('a save that fails', () => {
  it('in one place says where the text is and why it is not in the other', async () => {
    const { saver, refuse, window } = bench();
    refuse('journal', { kind: 'readOnly' });
    saver.changed(key, { words: 'a' });
    expect(await saver.flush()).toEqual({
      kind: 'savedInOnePlace',
      place: 'window',
      why: { kind: 'readOnly' },
    });
    expect(stored(window)).toContain('"a"');
  });

  it('in both places keeps the text and saves it when the disk has room again', async () => {
    const { clock, saver, refuse, mend, window, journal } = bench();
    refuse('journal', { kind: 'full' });
    refuse('window', { kind: 'full' });
    saver.changed(key, { words: 'a' });
    expect(await saver.flush()).toEqual({ kind: 'failed', why: { kind: 'full' } });
    mend();
    clock.pass(clock.next ?? Number.NaN);
    await settle();
    expect(saver.status().kind).toBe('saved');
    expect(stored(journal)).toContain('"a"');
    expect(stored(window)).toBe(stored(journal));
  });

  it('is retried ever more seldom, but what is typed then is saved as soon as ever', async () => {
    const { clock, saver, refuse } = bench();
    refuse('journal', { kind: 'denied' });
    saver.changed(key, { words: 'a' });
    for (let attempt = 0; attempt < 6; attempt += 1) await saver.flush();
    expect(clock.next).toBe(30_000);
    saver.changed(key, { words: 'ab' });
    expect(clock.next).toBeLessThanOrEqual(500);
  });

  it('stays in sight while typing goes on', async () => {
    const { saver, refuse } = bench();
    refuse('journal', { kind: 'full' });
    refuse('window', { kind: 'full' });
    saver.changed(key, { words: 'a' });
    await saver.flush();
    saver.changed(key, { words: 'ab' });
    expect(saver.status().kind).toBe('failed');
  });

  it('because a place does not answer is told after ten seconds, and mended when it does', async () => {
    const { clock, saver, statuses, journal } = bench();
    let answer: () => void = () => undefined;
    const write = journal.write;
    journal.write = async (records) => {
      await new Promise<void>((done) => {
        answer = done;
      });
      return write(records);
    };
    saver.changed(key, { words: 'a' });
    clock.pass(500);
    await settle();
    clock.pass(10_000);
    expect(saver.status()).toMatchObject({ kind: 'failed' });
    answer();
    await settle();
    expect(statuses).toEqual(['saving', 'failed', 'saved']);
  });

  it('because another writer was there keeps that state as a snapshot', async () => {
    const { clock, saver, journal } = bench();
    const other = await smallRecord('session', 's', 7, 'theirs');
    await journal.write([sealed(other)]);
    saver.changed(key, { words: 'mine' });
    await saver.flush();
    clock.pass(clock.next ?? Number.NaN);
    await settle();
    expect(saver.status().kind).toBe('saved');
    expect(stored(journal)).toContain('"mine"');
    expect(journal.disk.get('snapshot/new-1')).toContain('"theirs"');
  });
});

it('a purged record leaves a tombstone in both places', async () => {
  const { saver, journal, window } = bench(new Map([['session/s', 3]]));
  saver.purge(key);
  await saver.flush();
  expect(stored(journal)).toContain('"purged":"2026-05-02T10:00:00.000Z"');
  expect(stored(window)).toBe(stored(journal));
});
