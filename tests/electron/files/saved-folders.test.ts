import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { savedFolders } from '#electron/files/saved-folders.ts';
import { writtenFiles } from '#electron/files/written-files.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';

const bytesOf = (words: string) => new TextEncoder().encode(words);

function bench() {
  const parent = temporaryFolder();
  const saveFolder = savedFolders({
    dialogs: { chooseFolder: async () => parent },
    written: writtenFiles(join(parent, '.profile')),
    onWritten: (path) => path,
  });
  const save = (
    words: string,
    at?: { readonly place: string; readonly as: 'replacement' | 'besides' },
  ) =>
    saveFolder({
      suggestedName: 'CP-OD-1592-07',
      files: [
        { name: 'Índice.txt', bytes: bytesOf(words) },
        { name: 'CP-OD-1592-07.docx', bytes: bytesOf('paper') },
      ],
      ...(at && { at }),
    });
  const read = (folder: string, name = 'Índice.txt') =>
    readFileSync(join(parent, folder, name), 'utf8');
  return { parent, save, read };
}

it('files stand together in a folder of their own, and again in the same when nobody changed them', async () => {
  const { parent, save, read } = bench();
  expect(await save('one')).toMatchObject({ ok: true, name: 'CP-OD-1592-07' });
  writeFileSync(join(parent, 'CP-OD-1592-07', 'mine.txt'), 'kept');
  expect(await save('two')).toMatchObject({ ok: true, name: 'CP-OD-1592-07' });
  expect(read('CP-OD-1592-07')).toBe('two');
  expect(read('CP-OD-1592-07', 'mine.txt')).toBe('kept');
  expect(readdirSync(parent).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

it('a file that somebody changed, or put there, is replaced only after a question', async () => {
  const { parent, save, read } = bench();
  await save('one');
  writeFileSync(join(parent, 'CP-OD-1592-07', 'CP-OD-1592-07.docx'), 'corrected');
  const refused = await save('two');
  if (refused.ok || refused.failure.kind !== 'changedByHand') throw new Error('not refused');
  const { place, name, besides } = refused.failure;
  expect(name).toBe(join('CP-OD-1592-07', 'CP-OD-1592-07.docx'));
  expect(read('CP-OD-1592-07')).toBe('one');

  expect(await save('two', { place, as: 'besides' })).toMatchObject({ ok: true, name: besides });
  expect(read(besides)).toBe('two');
  expect(read('CP-OD-1592-07', 'CP-OD-1592-07.docx')).toBe('corrected');

  expect(await save('three', { place, as: 'replacement' })).toMatchObject({ ok: true });
  expect(read('CP-OD-1592-07', 'CP-OD-1592-07.docx')).toBe('paper');
});

it('an answer to a question that nobody asked writes nothing', async () => {
  const { save } = bench();
  expect(await save('one', { place: 'elsewhere', as: 'replacement' })).toMatchObject({
    failure: { kind: 'notAllowed' },
  });
});
