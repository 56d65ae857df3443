import { describe, expect, test } from 'vitest';
import { closeGuard, longestFlush } from '#electron/window/close-guard.ts';

/** A window whose clock the test turns. */
function window() {
  const seen = { asked: 0, destroyed: 0 };
  let timer: (() => void) | undefined;
  const guard = closeGuard({
    askToFlush: () => {
      seen.asked += 1;
    },
    destroy: () => {
      seen.destroyed += 1;
    },
    after: (milliseconds, action) => {
      expect(milliseconds).toBe(longestFlush);
      timer = action;
      return () => {
        timer = undefined;
      };
    },
  });
  return { guard, seen, timeIsUp: () => timer?.() };
}

describe('closing the window', () => {
  test('asks the page to flush, and waits for it', () => {
    const { guard, seen } = window();
    guard.close();
    expect(seen).toEqual({ asked: 1, destroyed: 0 });
    guard.flushed();
    expect(seen).toEqual({ asked: 1, destroyed: 1 });
  });

  test('twice in a row changes nothing', () => {
    const { guard, seen } = window();
    guard.close();
    guard.close();
    guard.flushed();
    expect(seen).toEqual({ asked: 1, destroyed: 1 });
  });

  test('ends although the page hangs', () => {
    const { guard, seen, timeIsUp } = window();
    guard.close();
    timeIsUp();
    expect(seen.destroyed).toBe(1);
  });

  test('destroys nothing that nobody closes', () => {
    const { guard, seen } = window();
    guard.flushed();
    guard.notFlushed();
    expect(seen.destroyed).toBe(0);
  });

  test('leaves it open once when the text could not be saved, and no more', () => {
    const { guard, seen, timeIsUp } = window();
    guard.close();
    guard.notFlushed();
    timeIsUp();
    expect(seen.destroyed).toBe(0);
    guard.close();
    guard.notFlushed();
    expect(seen).toEqual({ asked: 2, destroyed: 1 });
  });

  test('waits no more than a few seconds', () => {
    expect(longestFlush).toBeLessThanOrEqual(5_000);
  });
});
