import { describe, expect, test } from 'vitest';
import { type Found, searchDesk } from '#renderer/stores/search-desk.ts';
import { sessionsStore } from '#renderer/stores/sessions-store.ts';
import { statusFeed } from '#renderer/stores/stored-sessions.ts';
import { searchAnswers } from '#renderer/workers/search-answers.ts';
import type { SearchRequest } from '#renderer/workers/search-work.ts';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { bareSession } from '#tests/support/session-builders.ts';

function sessionOn(number: number, theme: string): Session {
  return bareSession({ id: `s${number}`, number, theme: plainText('es', theme) });
}

/** A window whose turns come when they are given, with the answers of the real worker. */
function bench(sessions: readonly Session[], hasTime = () => true) {
  const turns: (() => void)[] = [];
  const timers: (() => void)[] = [];
  const sent: SearchRequest[] = [];
  /** How long each reading was put off, in milliseconds. */
  const waits: number[] = [];
  const store = sessionsStore(
    {
      sessions,
      changed: () => undefined,
      flush: async () => ({ kind: 'saved' }),
      watch: statusFeed().watch,
    },
    () => 0,
  );
  const desk = searchDesk({
    sessions: store,
    startWorker: (answer) => {
      const hear = searchAnswers({ answer, now: () => 0, soon: (task) => turns.push(task) });
      return {
        send: (request) => {
          sent.push(request);
          hear(request);
        },
      };
    },
    after: (milliseconds, task) => {
      waits.push(milliseconds);
      timers.push(task);
      return () => {
        const place = timers.indexOf(task);
        if (place >= 0) timers.splice(place, 1);
      };
    },
    whenIdle: (task) => turns.push(() => task(hasTime)),
  });
  /** Gives every turn, and lets no time pass. */
  const turn = () => {
    while (turns.length > 0) turns.shift()?.();
  };
  const settle = () => {
    turn();
    while (timers.length > 0) {
      timers.shift()?.();
      turn();
    }
  };
  const ask = (typed: string) => {
    const found: Found[] = [];
    const stop = desk.ask(typed, (each) => found.push(each));
    return { found, stop, ids: () => found.at(-1)?.sessions.map(({ session }) => session) };
  };
  const put = () =>
    sent.flatMap((each) => (each.kind === 'put' ? [each.sessions.map((one) => one.session)] : []));
  return { store, desk, turn, settle, ask, put, sent, waits };
}

describe('the search over the sessions of the window', () => {
  test('answers a question asked before anything is read again, once all is', () => {
    const { desk, settle, ask } = bench([sessionOn(1, 'Agua'), sessionOn(2, 'Energía')]);
    const { found, ids } = ask('agua');
    settle();
    expect(found.at(-1)).toMatchObject({ isReady: false, sessions: [] });
    desk.begin();
    settle();
    expect(found.at(-1)).toMatchObject({ typed: 'agua', isReady: true, isWhole: true });
    expect(ids()).toEqual(['s1']);
  });

  test('tells the worker of every session once, twenty at a time at most', () => {
    const { desk, settle, put } = bench(
      Array.from({ length: 45 }, (_, place) => sessionOn(place + 1, 'Agua')),
    );
    desk.begin();
    settle();
    expect(put().map(({ length }) => length)).toEqual([20, 20, 5]);
    expect(new Set(put().flat()).size).toBe(45);
  });

  test('gives way after each session where the window has no time', () => {
    const { desk, settle, put } = bench([sessionOn(1, 'Agua'), sessionOn(2, 'Agua')], () => false);
    desk.begin();
    settle();
    expect(put().map(({ length }) => length)).toEqual([1, 1]);
  });

  test('tells of an edited session alone, and answers anew', () => {
    const { store, desk, settle, ask, put } = bench([sessionOn(1, 'Agua'), sessionOn(2, 'Paz')]);
    desk.begin();
    settle();
    const { ids } = ask('energia');
    settle();
    expect(ids()).toEqual([]);
    const before = put().length;
    store.getState().openSession('s2');
    store.getState().apply({
      kind: 'set',
      record: 'session',
      id: 's2',
      fields: { theme: plainText('es', 'Energía') },
    });
    settle();
    expect(put().slice(before)).toEqual([['s2']]);
    expect(ids()).toEqual(['s2']);
  });

  test('forgets a session that is gone', () => {
    const kept = sessionOn(2, 'Agua');
    const { store, desk, settle, ask } = bench([sessionOn(1, 'Agua'), kept]);
    desk.begin();
    const { ids } = ask('agua');
    settle();
    expect(new Set(ids())).toEqual(new Set(['s1', 's2']));
    store.setState({ sessions: [kept] });
    settle();
    expect(ids()).toEqual(['s2']);
  });

  test('says nothing more to whom has called the question off', () => {
    const { desk, settle, ask, sent } = bench([sessionOn(1, 'Agua')]);
    const left = ask('agua');
    const stays = ask('agua');
    const heard = left.found.length;
    left.stop();
    desk.begin();
    settle();
    expect(left.found).toHaveLength(heard);
    expect(stays.ids()).toEqual(['s1']);
    expect(sent.filter(({ kind }) => kind === 'end')).toHaveLength(1);
  });

  test('reads an edit late while nobody asks, and at once when somebody does', () => {
    const { store, desk, turn, settle, ask, put, waits } = bench([sessionOn(1, 'Agua')]);
    desk.begin();
    settle();
    store.getState().receive([sessionOn(1, 'Energía')]);
    const [atStart = 0, unasked = 0] = waits;
    expect(unasked).toBeGreaterThan(atStart);
    const { found, ids } = ask('energía');
    turn();
    expect(ids()).toEqual(['s1']);
    expect(found.at(-1)?.isReady).toBe(true);
    settle();
    expect(put()).toEqual([['s1'], ['s1']]);
  });
});
