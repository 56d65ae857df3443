import { expect, it } from 'vitest';
import { statusFeed, storedSessions, withBinned } from '#renderer/stores/stored-sessions.ts';
import { valueSchemas } from '#shared/format/record-values.ts';
import { bareSession } from '#tests/support/session-builders.ts';

/** What is handed to the saver when a session is edited by somebody, or by nobody known. */
async function savedBy(user: string | undefined): Promise<unknown> {
  const saved: object[] = [];
  const storage = {
    values: async () => ({ values: [], unopened: [] }),
    saver: {
      changed: (_key: object, value: object) => saved.push(value),
      purge: () => undefined,
      flush: async () => ({ kind: 'saved' }) as const,
      status: () => ({ kind: 'saved' }) as const,
    },
  };
  const ports = { now: () => '2007-05-02T14:02:11.000Z', newId: () => 'id' };
  const keeper = await storedSessions(storage, ports, statusFeed(), () => user);
  keeper.changed(bareSession());
  return saved.at(-1);
}

it('a session is signed by who edits it, so that a colleague sees whose it is', async () => {
  expect(await savedBy('mlopez')).toEqual({
    session: bareSession(),
    savedAt: '2007-05-02T14:02:11.000Z',
    savedBy: 'mlopez',
  });
});

it('a session that nobody known edits is not signed', async () => {
  expect(await savedBy(undefined)).not.toHaveProperty('savedBy');
});

it('the list can tell when a session last changed, from what was kept and what is typed', async () => {
  const value = { session: bareSession({ id: 'kept' }), savedAt: '2007-05-01T10:00:00.000Z' };
  const storage: Parameters<typeof storedSessions>[0] = {
    values: async (kind) => {
      const parsed = valueSchemas[kind].parse(value);
      return { values: [{ id: 'kept', value: parsed }], unopened: [] };
    },
    saver: {
      changed: () => undefined,
      purge: () => undefined,
      flush: async () => ({ kind: 'saved' }) as const,
      status: () => ({ kind: 'saved' }) as const,
    },
  };
  const ports = { now: () => '2007-05-02T14:02:11.000Z', newId: () => 'id' };
  const keeper = await storedSessions(storage, ports, statusFeed(), () => undefined);
  expect(keeper.savedAt('kept')).toBe('2007-05-01T10:00:00.000Z');
  keeper.changed(bareSession({ id: 'kept' }));
  expect(keeper.savedAt('kept')).toBe('2007-05-02T14:02:11.000Z');
  expect(keeper.savedAt('unknown')).toBeUndefined();
});

it('a session in the bin leaves the others as they are, and comes back to its place by date', () => {
  const [early, late] = ['2007-05-02', '2008-05-07'].map((date) => bareSession({ id: date, date }));
  if (!early || !late) throw new Error('no sessions');
  const binned = '2009-01-01T00:00:00.000Z';
  expect(withBinned([late, early], { session: late, binned })).toEqual([early]);
  expect(withBinned([early], { session: late })).toEqual([late, early]);
  expect(withBinned([late, early], { session: late })).toEqual([late, early]);
});
