import { join } from 'node:path';
import { chooseFile } from '#tests/support/electron/chosen-files.ts';
import type { RunningMinuta } from '#tests/support/electron/launch-minuta.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import type { Keyboard } from './keyboard.ts';

/** Writes the report of the open session to Word by keyboard, under a name; gives the file. */
export async function exportByKeyboard(
  { app, page }: RunningMinuta,
  keys: Keyboard,
  name: string,
): Promise<string> {
  const file = join(temporaryFolder(), name);
  await chooseFile(app, file);
  await keys.press('Control+Shift+E');
  await keys.arriveAt('Guardar Word');
  await keys.press('Enter');
  await page.getByText(`Guardado: ${name}`).waitFor();
  await keys.press('Escape');
  await page.getByRole('dialog', { name: 'Exportar' }).waitFor({ state: 'detached' });
  return file;
}
