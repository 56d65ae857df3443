import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paced } from '#renderer/stores/paced.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

/** A task whose runs are counted, in a window that is idle whenever `becomeIdle` says so. */
function pacedCount() {
  let runs = 0;
  let waiting: (() => void) | undefined;
  const task = paced(
    () => {
      runs += 1;
    },
    { quiet: 120, most: 400 },
    (run) => {
      waiting = run;
      return () => {
        waiting = undefined;
      };
    },
  );
  const becomeIdle = () => {
    const run = waiting;
    waiting = undefined;
    run?.();
  };
  return { task, becomeIdle, runs: () => runs };
}

test('the task never runs while it is being asked for', () => {
  const { task, runs } = pacedCount();
  task.ask();
  expect(runs()).toBe(0);
});

test('it runs once, in idle time, after a pause', () => {
  const { task, becomeIdle, runs } = pacedCount();
  task.ask();
  task.ask();
  vi.advanceTimersByTime(119);
  becomeIdle();
  expect(runs()).toBe(0);
  vi.advanceTimersByTime(1);
  expect(runs()).toBe(0);
  becomeIdle();
  vi.advanceTimersByTime(5_000);
  becomeIdle();
  expect(runs()).toBe(1);
});

test('it runs every 400 milliseconds while there is no pause', () => {
  const { task, becomeIdle, runs } = pacedCount();
  for (let time = 0; time < 2_000; time += 50) {
    task.ask();
    vi.advanceTimersByTime(50);
    becomeIdle();
  }
  expect(runs()).toBe(5);
});

test('it does not run after it was stopped', () => {
  const { task, becomeIdle, runs } = pacedCount();
  task.ask();
  vi.advanceTimersByTime(130);
  task.stop();
  becomeIdle();
  vi.advanceTimersByTime(5_000);
  becomeIdle();
  expect(runs()).toBe(0);
});
