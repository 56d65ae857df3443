import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** An Electron app with one window and one field, and nothing else: what any app pays before its own code. */
const main = `
const { app, BrowserWindow } = require('electron');
app.whenReady().then(() => {
  const window = new BrowserWindow({ width: 1280, height: 800, webPreferences: { sandbox: true } });
  window.loadFile('index.html');
});
app.on('window-all-closed', () => app.quit());
`;
const page = '<!doctype html><meta charset="utf-8"><title>Vacía</title><textarea></textarea>';

/** Writes the empty app into a folder of its own, and gives the folder. */
export function emptyWindowApp(): string {
  const folder = mkdtempSync(join(tmpdir(), 'minuta-empty-'));
  writeFileSync(join(folder, 'package.json'), '{ "name": "vacia", "main": "main.cjs" }');
  writeFileSync(join(folder, 'main.cjs'), main);
  writeFileSync(join(folder, 'index.html'), page);
  return folder;
}
