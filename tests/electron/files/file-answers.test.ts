import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileAnswers } from '#electron/files/file-answers.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';

const bytes = new TextEncoder().encode('content');

function bench() {
  const folder = temporaryFolder();
  const revealed: string[] = [];
  const waiting: string[] = [];
  const chosen: { files?: readonly string[]; place?: string } = {};
  const answers = fileAnswers({
    dialogs: { chooseFiles: async () => chosen.files, choosePlace: async () => chosen.place },
    system: { reveal: (path) => revealed.push(path) },
    takeWaiting: () => waiting.shift(),
    printPage: async () => bytes,
  });
  return { folder, revealed, waiting, chosen, answers };
}

describe('a file', () => {
  it('is written where the user chose, and shown by its token alone', async () => {
    const { folder, revealed, chosen, answers } = bench();
    chosen.place = join(folder, 'Informe.docx');
    const saved = await answers.saveFile({ suggestedName: 'x', type: 'docx', bytes });
    if (!saved.ok) throw new Error(saved.failure.kind);
    expect(saved.name).toBe('Informe.docx');
    expect(new Uint8Array(readFileSync(chosen.place))).toEqual(bytes);
    expect(await answers.revealFile({ file: saved.file })).toEqual({ ok: true });
    expect(revealed).toEqual([chosen.place]);
    expect(await answers.revealFile({ file: crypto.randomUUID() })).toMatchObject({
      failure: { kind: 'notAllowed' },
    });
  });

  it('gets its extension, but not over a file that nobody was asked about', async () => {
    const { folder, chosen, answers } = bench();
    chosen.place = join(folder, 'Informe');
    await answers.printToPdf({ suggestedName: 'x' });
    expect(existsSync(join(folder, 'Informe.pdf'))).toBe(true);
    writeFileSync(join(folder, 'Informe.docx'), 'old');
    expect(await answers.saveFile({ suggestedName: 'x', type: 'docx', bytes })).toMatchObject({
      failure: { kind: 'failed', code: 'EEXIST' },
    });
    expect(readFileSync(join(folder, 'Informe.docx'), 'utf8')).toBe('old');
  });

  it('is not written when the user cancels or the place is gone', async () => {
    const { folder, chosen, answers } = bench();
    const request = { suggestedName: 'x', type: 'docx', bytes } as const;
    expect(await answers.saveFile(request)).toMatchObject({ failure: { kind: 'cancelled' } });
    chosen.place = join(folder, 'gone', 'a.docx');
    expect(await answers.saveFile(request)).toMatchObject({ failure: { kind: 'missing' } });
  });

  it('is read when the user chose it, or when the system asked to open it, once', async () => {
    const { folder, waiting, chosen, answers } = bench();
    const path = join(folder, 's.minuta');
    writeFileSync(path, bytes);
    chosen.files = [path];
    expect(await answers.chooseFile({ type: 'minuta' })).toEqual({
      ok: true,
      name: 's.minuta',
      bytes,
    });
    waiting.push(path);
    expect(await answers.takeWaitingFile({})).toMatchObject({ ok: true, name: 's.minuta' });
    expect(await answers.takeWaitingFile({})).toMatchObject({ failure: { kind: 'missing' } });
  });
});
