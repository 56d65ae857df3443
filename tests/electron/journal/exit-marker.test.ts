import { expect, it } from 'vitest';
import { markRunning } from '#electron/journal/exit-marker.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';

it('a run that was not ended cleanly is known at the next start, and only there', async () => {
  const folder = temporaryFolder();
  const first = await markRunning(folder);
  const second = await markRunning(folder);
  await second.endCleanly();
  const third = await markRunning(folder);
  expect([first, second, third].map(({ uncleanExit }) => uncleanExit)).toEqual([
    false,
    true,
    false,
  ]);
});
