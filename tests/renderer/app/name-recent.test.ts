import { expect, test } from 'vitest';
import { nameRecent } from '#renderer/app/name-recent.ts';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import { type RecentSession, recentSessionsLimit } from '#shared/machine/shell-questions.ts';
import { bareSession } from '#tests/support/session-builders.ts';

/** A window with twelve sessions, over a menu that remembers `before`. */
async function menuOver(before: readonly string[]) {
  let menu: readonly RecentSession[] = before.map((id) => ({ id, title: id }));
  const sessions = Array.from({ length: 12 }, (_none, n) =>
    bareSession({ id: `s${n}`, date: '2026-11-24' }),
  );
  const store = sessionsStore({
    sessions,
    changed: () => undefined,
    flush: async () => ({ kind: 'saved' }),
    watch: () => undefined,
  });
  const machine = {
    recentSessions: async () => ({ sessions: menu }),
    setRecentSessions: async (request: { readonly sessions: readonly RecentSession[] }) => {
      menu = request.sessions;
      return {};
    },
  };
  await nameRecent(machine, store);
  return { store, ids: () => menu.map(({ id }) => id) };
}

test('a session that is opened comes first in the menu, before those of earlier runs', async () => {
  const { store, ids } = await menuOver(['s1', 's2']);
  store.getState().openSession('s3');
  expect(ids()).toEqual(['s3', 's1', 's2']);
  store.getState().openSession('s2');
  expect(ids()).toEqual(['s2', 's3', 's1']);
});

test('typing in a session and going back to the list change nothing in the menu', async () => {
  const { store, ids } = await menuOver(['s1']);
  store.getState().openSession('s1');
  store.getState().closeSession();
  expect(ids()).toEqual(['s1']);
});

test('the menu holds no more sessions than it can show, and none that are gone', async () => {
  const { store, ids } = await menuOver(['gone']);
  for (let n = 0; n < 12; n += 1) store.getState().openSession(`s${n}`);
  expect(ids()).toHaveLength(recentSessionsLimit);
  expect(ids()[0]).toBe('s11');
  expect(ids()).not.toContain('gone');
});
