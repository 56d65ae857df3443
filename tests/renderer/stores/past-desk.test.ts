import { describe, expect, it } from 'vitest';
import { pastDesk } from '#renderer/stores/past-desk.ts';
import type { Session } from '#shared/domain/session.ts';
import type { SnapshotReason } from '#shared/format/record-values.ts';
import type { RecordKey } from '#shared/format/saved-record.ts';
import { bareSession } from '#tests/support/session-builders.ts';
import { memoryStorage } from '#tests/support/storage/memory-storage.ts';

const key: RecordKey = { kind: 'session', id: 's' };
const at = (place: string) => bareSession({ id: 's', place: { es: place } });

function snapshot(id: string, place: string, reason: SnapshotReason, hour: number) {
  const taken = `2026-05-02T${hour}:00:00.000Z`;
  const value = { of: key, reason, taken, value: { session: at(place) } };
  return [{ kind: 'snapshot', id }, value] as const;
}

/** A desk over stores that hold a session and two earlier states of it. */
async function bench() {
  const { storage, values } = await memoryStorage([
    [key, { session: at('now') }],
    snapshot('older', 'first', 'opening', 10),
    snapshot('newer', 'second', 'editing', 11),
  ]);
  const gone: Session[] = [];
  let refreshed = 0;
  const desk = pastDesk({
    storage,
    ports: { now: () => '2026-05-02T12:00:00.000Z', newId: () => 'kept' },
    onGoBack: (session) => gone.push(session),
    onSessions: async () => {
      refreshed += 1;
    },
  });
  return {
    ...desk.getState(),
    state: () => desk.getState(),
    gone,
    values,
    flush: () => storage.saver.flush(),
    count: () => refreshed,
  };
}

describe('the earlier states of a session', () => {
  it('are read newest first, as they were', async () => {
    const { readStates, state } = await bench();
    await readStates('s');
    expect(state().states).toMatchObject([
      { id: 'newer', reason: 'editing', session: at('second') },
      { id: 'older', reason: 'opening', session: at('first') },
    ]);
  });

  it('come back as an edit of the present one, of which a snapshot is kept', async () => {
    const { readStates, state, goBackTo, gone, values, flush } = await bench();
    await readStates('s');
    const oldest = state().states?.[1];
    if (!oldest) throw new Error('no state was read');
    goBackTo(oldest, at('now'));
    expect(gone).toEqual([at('first')]);
    await flush();
    const kept = (await values('snapshot')).find(({ id }) => id === 'kept');
    expect(kept?.value).toMatchObject({ reason: 'replacing', value: { session: at('now') } });
  });
});

describe('the bin', () => {
  it('keeps a session with its date and gives it back as it was', async () => {
    const { moveToBin, readBin, takeOut, state, values, count } = await bench();
    await moveToBin(at('now'));
    await readBin();
    const binned = '2026-05-02T12:00:00.000Z';
    expect(state().binned).toEqual([{ kind: 'session', id: 's', session: at('now'), binned }]);
    await takeOut('s');
    expect(state().binned).toEqual([]);
    expect((await values('session'))[0]?.value).toEqual({ session: at('now'), savedAt: binned });
    expect(count()).toBe(2);
  });

  it('takes what the window shows, also before it was saved', async () => {
    const { moveToBin, readBin, state } = await bench();
    await moveToBin(at('typed just now'));
    await readBin();
    expect(state().binned).toMatchObject([{ session: at('typed just now') }]);
  });

  it('deletes a session for good with its snapshots', async () => {
    const { moveToBin, readBin, purge, state, values } = await bench();
    await moveToBin(at('now'));
    await readBin();
    await purge({ kind: 'session', id: 's' });
    expect(state().binned).toEqual([]);
    expect(await values('session')).toEqual([]);
    expect(await values('snapshot')).toEqual([]);
  });

  it('keeps templates beside sessions, and gives them back or deletes them', async () => {
    const binned = '2026-05-02T13:00:00.000Z';
    const word = { name: 'Oficina', paper: 'report', docx: { sha256: 'a'.repeat(64), size: 1 } };
    const { storage, values } = await memoryStorage([
      [
        { kind: 'wordTemplate', id: 'w' },
        { ...word, binned },
      ],
      [{ kind: 'wordTemplate', id: 'used' }, word],
    ]);
    const desk = pastDesk({
      storage,
      ports: { now: () => binned, newId: () => 'new' },
      onGoBack: () => undefined,
      onSessions: async () => undefined,
    });
    await desk.getState().readBin();
    expect(desk.getState().binned).toEqual([
      { kind: 'wordTemplate', id: 'w', name: 'Oficina', binned },
    ]);
    await desk.getState().takeOut('w');
    expect(desk.getState().binned).toEqual([]);
    expect((await values('wordTemplate')).map(({ value }) => value)).toEqual([word, word]);
    await desk.getState().purge({ kind: 'wordTemplate', id: 'w' });
    expect((await values('wordTemplate')).map(({ id }) => id)).toEqual(['used']);
  });
});
