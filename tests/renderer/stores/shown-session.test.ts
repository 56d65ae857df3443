import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import { shownSession } from '#renderer/stores/shown-session.ts';
import { statusFeed } from '#renderer/stores/stored-sessions.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A window with one open session; `write` stands for a hand that writes into a field. */
function openWindow() {
  const session = sampleSession();
  const store = sessionsStore({
    sessions: [session],
    changed: () => undefined,
    flush: async () => ({ kind: 'saved' }),
    watch: statusFeed().watch,
  });
  const shown = shownSession(store, (task) => {
    const handle = setTimeout(task);
    return () => clearTimeout(handle);
  });
  store.getState().openSession(session.id);
  return {
    shown,
    store: store.getState(),
    write: (start: string) => {
      store
        .getState()
        .apply({ kind: 'set', record: 'session', id: session.id, fields: { start } }, 'start');
    },
    kept: () => store.getState().open?.present.start,
    drawn: () => shown.store.getState().open?.present.start,
    first: session.start,
  };
}

test('letters are in the session at once, and drawn elsewhere after a short rest', () => {
  const { shown, write, kept, drawn, first } = openWindow();
  shown.lettersOf(() => write('09:15'));
  expect(kept()).toBe('09:15');
  expect(drawn()).toBe(first);
  vi.advanceTimersByTime(100);
  expect(drawn()).toBe('09:15');
});

test('what somebody types on and on is drawn now and then', () => {
  const { shown, write, drawn, first } = openWindow();
  const seen = new Set([first]);
  for (let letter = 10; letter < 30; letter += 1) {
    shown.lettersOf(() => write(`09:${letter}`));
    vi.advanceTimersByTime(50);
    seen.add(drawn());
  }
  expect(seen.size).toBeGreaterThan(3);
  expect(seen.size).toBeLessThan(10);
});

test('any other edit is drawn at once, with the letters before it', () => {
  const { shown, write, store, kept, drawn, first } = openWindow();
  shown.lettersOf(() => write('09:15'));
  write('10:30');
  expect(drawn()).toBe('10:30');
  shown.lettersOf(() => write('11:00'));
  store.undo();
  expect(kept()).toBe(first);
  expect(drawn()).toBe(first);
});

test('who works with the screen has all of it drawn before', () => {
  const { shown, write, drawn } = openWindow();
  shown.lettersOf(() => write('09:15'));
  shown.catchUp();
  expect(drawn()).toBe('09:15');
});

test('a session that is closed is no longer drawn, whatever was typed last', () => {
  const { shown, write, store } = openWindow();
  shown.lettersOf(() => write('09:15'));
  store.closeSession();
  expect(shown.store.getState().open).toBeUndefined();
  vi.advanceTimersByTime(1_000);
  expect(shown.store.getState().open).toBeUndefined();
});

test('an edit that fails leaves the next one drawn at once', () => {
  const { shown, write, drawn } = openWindow();
  expect(() =>
    shown.lettersOf(() => {
      throw new Error('refused');
    }),
  ).toThrow('refused');
  write('09:15');
  expect(drawn()).toBe('09:15');
});
