import { expect, it } from 'vitest';
import { watchSpace } from '#renderer/storage/space-watch.ts';
import { HandClock } from '#tests/support/storage/hand-clock.ts';

const settle = () => new Promise((done) => setTimeout(done, 1));

it('scarce room is told once, before the disk is full, and so is that there is enough again', async () => {
  const left = { journal: 900_000_000, window: 900_000_000 };
  const told: (number | undefined)[] = [];
  const clock = new HandClock();
  watchSpace({
    machine: { spaceLeft: async () => ({ ok: true, bytes: left.journal }) },
    windowSpace: async () => left.window,
    after: clock.after,
    onScarce: (bytes) => told.push(bytes),
  });
  const minute = async () => {
    await settle();
    clock.pass(60_000);
    await settle();
  };
  await minute();
  expect(told).toEqual([]);
  left.journal = 100_000_000;
  await minute();
  await minute();
  expect(told).toEqual([100_000_000]);
  left.journal = 900_000_000;
  await minute();
  left.window = 5_000;
  await minute();
  expect(told).toEqual([100_000_000, undefined, 5_000]);
});
