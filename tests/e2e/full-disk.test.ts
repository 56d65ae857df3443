import { rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import { launchMinuta } from '#tests/support/electron/launch-minuta.ts';
import { openSample } from '#tests/support/electron/open-sample.ts';
import { smallDisk } from '#tests/support/folders/small-disk.ts';

test('on a full disk the text stays in memory, the user is told, and it is saved when there is room', async (context) => {
  const electron = requireElectron(context);
  const disk = smallDisk(60_000);
  if (!disk) return context.skip('no disk of its own may be mounted');
  const minuta = await launchMinuta(electron, { home: disk.folder });
  const { page } = minuta;
  const status = () => page.locator('.status-save').textContent();
  const theme = await openSample(page);
  await expect.poll(status).toMatch(/Guardado \d/);

  const filler = join(disk.folder, 'filler');
  const { bavail, bsize } = statfsSync(disk.folder);
  expect(() => writeFileSync(filler, new Uint8Array(bavail * bsize + 1))).toThrow('ENOSPC');
  await theme.write('Escrito con el disco lleno');
  await expect.poll(status, { timeout: 20_000 }).toMatch(/Sin guardar|solo en/);
  expect(await theme.words()).toBe('Escrito con el disco lleno');

  rmSync(filler);
  await expect.poll(status, { timeout: 40_000 }).toMatch(/Guardado \d/);
  await minuta.kill();
  const again = await launchMinuta(electron, { home: disk.folder });
  expect(await (await openSample(again.page)).words()).toBe('Escrito con el disco lleno');
  await again.app.close();
});
