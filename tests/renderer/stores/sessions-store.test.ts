import { describe, expect, test } from 'vitest';
import type { SaveStatus } from '#renderer/storage/save-status.ts';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import { statusFeed } from '#renderer/stores/stored-sessions.ts';
import type { Command, SetFields } from '#shared/commands/command.ts';
import type { Session } from '#shared/domain/session.ts';
import { sampleSession } from '#tests/support/sample-session.ts';
import { bareSession } from '#tests/support/session-builders.ts';

function change(session: Session, fields: SetFields<'session'>['fields']): Command {
  return { kind: 'set', record: 'session', id: session.id, fields };
}

/** A window's state over a keeper that only remembers what it was given. */
function window(clock = () => 0) {
  const sample = sampleSession();
  const kept: Session[] = [];
  const feed = statusFeed();
  const store = sessionsStore(
    {
      sessions: [sample],
      changed: (session) => kept.push(session),
      flush: async () => ({ kind: 'saved' }),
      watch: feed.watch,
    },
    clock,
  );
  return { sample, kept, feed, store, state: () => store.getState() };
}

describe('the window’s state', () => {
  test('hands every edit, undo and redo to the keeper', () => {
    const { sample, kept, state } = window();
    state().openSession(sample.id);
    const edited = { ...sample, status: 'review' } as const;
    expect(state().apply(change(sample, { status: 'review' }))).toBe(true);
    state().undo();
    state().redo();
    expect(kept).toEqual([edited, sample, edited]);
    expect(state().sessions).toEqual([edited]);
  });

  test('hands nothing over when nothing changed', () => {
    const { sample, kept, state } = window();
    state().undo();
    state().openSession(sample.id);
    expect(state().apply(change(sample, { kind: sample.kind }))).toBe(false);
    state().undo();
    state().redo();
    state().openSession('absent');
    expect(kept).toEqual([]);
    expect(state().open?.present).toBe(sample);
  });

  test('undoes a burst of typing in one step', () => {
    const { sample, state } = window();
    state().openSession(sample.id);
    state().apply(change(sample, { start: '10:00' }), 'start');
    state().apply(change(sample, { start: '10:30' }), 'start');
    state().undo();
    expect(state().open?.present).toBe(sample);
  });

  test('undoes what was typed before a pause in a step of its own', () => {
    let now = 0;
    const { sample, state } = window(() => now);
    state().openSession(sample.id);
    for (const [at, start] of [
      [0, '10:00'],
      [1_900, '10:10'],
      [3_800, '10:20'],
      [5_900, '10:30'],
    ] as const) {
      now = at;
      state().apply(change(sample, { start }), 'start');
    }
    const start = () => state().open?.present.start;
    state().undo();
    expect(start()).toBe('10:20');
    state().undo();
    expect(start()).toBe(sample.start);
  });

  test('hands nothing over when nothing changed after a pause', () => {
    let now = 0;
    const { sample, kept, state } = window(() => now);
    state().openSession(sample.id);
    state().apply(change(sample, { start: '10:00' }), 'start');
    now = 5_000;
    expect(state().apply(change(sample, { start: '10:00' }), 'start')).toBe(false);
    expect(kept).toHaveLength(1);
  });

  test('undoes in one step what several commands did together, and counts them', () => {
    const { sample, state } = window();
    state().openSession(sample.id);
    const postponed = { kind: 'noted' } as const;
    const each = (id: string): Command => ({
      kind: 'set',
      record: 'item',
      id,
      fields: { outcome: postponed },
    });
    state().apply(['p01', 'p02', 'p03'].map(each));
    const { open } = state();
    expect(open?.present.agenda.filter(({ outcome }) => outcome !== undefined)).toHaveLength(3);
    expect(open?.past.at(-1)?.label).toMatchObject({ verb: 'change', count: 3 });
    state().undo();
    expect(state().open?.present).toBe(sample);
  });

  test('shows the save status, the last one and each that follows', () => {
    const { feed, state } = window();
    const full: SaveStatus = { kind: 'failed', why: { kind: 'full' } };
    feed.tell(full);
    expect(state().status).toEqual(full);
    const later: SaveStatus[] = [];
    feed.watch((status) => later.push(status));
    expect(later).toEqual([full]);
  });
});

test('a session is called by number and year, or by its date while it has no number', () => {
  const sample = sampleSession();
  expect(sessionTitle(sample)).toBe('CP 1592/07');
  expect(sessionTitle(bareSession({ id: 'new', date: '2026-11-24' }))).toBe('CP 2026-11-24');
});
