import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { nodeHashing } from '#electron/files/hashing.ts';
import { sealRecord } from '#shared/format/saved-record.ts';
import { requireElectron } from '#tests/support/electron/electron-for-tests.ts';
import {
  launchMinuta,
  type RunningMinuta,
  removeHome,
} from '#tests/support/electron/launch-minuta.ts';
import { minutaFile } from '#tests/support/minuta-files.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

let minuta: RunningMinuta | undefined;

afterEach(async () => {
  await minuta?.app.close();
  if (minuta) removeHome(minuta.home);
  minuta = undefined;
});

/** The sample session as a colleague sent it back, in a file. */
async function receivedFile(change: (bytes: Uint8Array) => Uint8Array = (bytes) => bytes) {
  const sample = sampleSession();
  const session = { ...sample, place: { es: 'Salón de las Américas' }, date: '2007-05-03' };
  const value = { session, savedAt: '2007-05-03T15:00:00.000Z', savedBy: 'Ana Rojas' };
  const key = { kind: 'session', id: session.id } as const;
  const record = await sealRecord(key, 1, value, nodeHashing);
  const folder = mkdtempSync(join(tmpdir(), 'minuta-received-'));
  const path = join(folder, 'CP 1592-07.minuta');
  writeFileSync(path, change(await minutaFile({ records: [record] })));
  return { path, remove: () => rmSync(folder, { recursive: true }) };
}

describe('a .minuta file', () => {
  test('of a session that is here shows both by date and author, and waits for the choice', async (context) => {
    const electron = requireElectron(context);
    const first = await launchMinuta(electron);
    await expect
      .poll(() => first.page.locator('.status-save').textContent())
      .toMatch(/Guardado \d/);
    await first.app.close();
    const { path, remove } = await receivedFile();
    minuta = await launchMinuta(electron, { home: first.home, args: [path] });
    const { page } = minuta;
    const dialog = page.getByRole('dialog', { name: 'Esta sesión ya está aquí' });
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('Ana Rojas');
    expect(await dialog.textContent()).toContain('Lugar');
    await dialog.getByRole('button', { name: 'Conservar las dos' }).click();
    await expect
      .poll(() => page.getByRole('button', { name: 'CP 1592/07', exact: true }).count())
      .toBe(2);
    remove();
  });

  test('that is no such file is refused in words, and the window goes on', async (context) => {
    const electron = requireElectron(context);
    const { path, remove } = await receivedFile(() => new TextEncoder().encode('Acta'));
    minuta = await launchMinuta(electron, { args: [path] });
    const dialog = minuta.page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.textContent()).toContain('El archivo no es de Minuta.');
    await dialog.getByRole('button', { name: 'Cerrar' }).click();
    expect(await minuta.page.getByRole('dialog').count()).toBe(0);
    remove();
  });
});
