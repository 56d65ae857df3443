import { expect, it } from 'vitest';
import { sessionKeeping } from '#renderer/storage/session-keeping.ts';
import type { RecordKey } from '#shared/format/saved-record.ts';
import { bareSession } from '#tests/support/session-builders.ts';

const typed = (place: string) => ({ session: bareSession({ id: 's', place: { es: place } }) });

/** Keeping over a saver that only remembers, and a clock that the test sets. */
function bench(found: readonly ReturnType<typeof typed>[]) {
  const saved: (readonly [string, unknown])[] = [];
  const time = { minutes: 0 };
  const storage = {
    saver: {
      changed: (key: RecordKey, value: object) => saved.push([key.kind, value]),
      purge: () => undefined,
      flush: async () => ({ kind: 'saved' }) as const,
      status: () => ({ kind: 'saved' }) as const,
    },
  };
  const keeping = sessionKeeping(storage, found, {
    now: () => new Date(time.minutes * 60_000).toISOString(),
    newId: () => 'snapshot',
  });
  const snapshots = () => saved.filter(([kind]) => kind === 'snapshot').map(([, value]) => value);
  return { keeping, saved, time, snapshots };
}

it('the state a session was opened in is kept when it is first edited', () => {
  const { keeping, saved, snapshots } = bench([typed('opened')]);
  expect(saved).toEqual([]);
  keeping.changed(typed('a'));
  keeping.changed(typed('b'));
  expect(snapshots()).toMatchObject([
    { of: { kind: 'session', id: 's' }, reason: 'opening', value: typed('opened') },
  ]);
  expect(saved.at(-1)).toEqual(['session', typed('b')]);
});

it('a state is kept every ten minutes of editing, and none while nothing is typed', () => {
  const { keeping, time, snapshots } = bench([typed('opened')]);
  keeping.changed(typed('a'));
  time.minutes = 9;
  keeping.changed(typed('b'));
  time.minutes = 11;
  keeping.changed(typed('c'));
  time.minutes = 120;
  keeping.changed(typed('d'));
  expect(snapshots()).toMatchObject([
    { reason: 'opening' },
    { reason: 'editing', value: typed('b') },
    { reason: 'editing', value: typed('c') },
  ]);
});

it('a new session has no state to keep yet', () => {
  const { keeping, snapshots } = bench([]);
  keeping.changed(typed('a'));
  keeping.changed(typed('b'));
  expect(snapshots()).toEqual([]);
});

it('a session that came from a file or a backup is kept as it came when it is first edited', () => {
  const { keeping, snapshots } = bench([typed('here')]);
  keeping.changed({ ...typed('mine'), savedAt: '2026-05-02T10:00:00.000Z' });
  keeping.found([{ ...typed('theirs'), savedAt: '2026-05-03T10:00:00.000Z' }]);
  keeping.changed(typed('edited'));
  expect(snapshots()).toMatchObject([{ value: typed('here') }, { value: typed('theirs') }]);
});

it('what the stores give back of a session being edited is no new opening of it', () => {
  const { keeping, snapshots } = bench([typed('here')]);
  const mine = { ...typed('mine'), savedAt: '2026-05-02T10:00:00.000Z' };
  keeping.changed(mine);
  keeping.found([mine]);
  keeping.changed(typed('edited'));
  expect(snapshots()).toHaveLength(1);
});

it('the state that a paper was made of is kept, and the one that staff ask for', () => {
  const { keeping, snapshots } = bench([typed('opened')]);
  keeping.keep('s', 'export');
  keeping.keep('s', 'asked');
  expect(snapshots()).toMatchObject([
    { reason: 'export', value: typed('opened') },
    { reason: 'asked', value: typed('opened') },
  ]);
});
