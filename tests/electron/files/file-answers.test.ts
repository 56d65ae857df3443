import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { fileAnswers } from '#electron/files/file-answers.ts';
import { savedFiles } from '#electron/files/saved-files.ts';
import { writtenFiles } from '#electron/files/written-files.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';

const bytes = new TextEncoder().encode('content');

function bench() {
  const folder = temporaryFolder();
  const revealed: string[] = [];
  const opened: string[] = [];
  const waiting: string[] = [];
  const chosen: { files?: readonly string[]; place?: string } = {};
  const answers = fileAnswers({
    dialogs: { chooseFiles: async () => chosen.files },
    system: {
      reveal: (path) => revealed.push(path),
      open: async (path) => {
        opened.push(path);
        return '';
      },
    },
    saved: savedFiles({
      dialogs: { choosePlace: async () => chosen.place, chooseFolder: async () => folder },
      written: writtenFiles(join(folder, 'profile')),
    }),
    takeWaiting: () => waiting.shift(),
    printPage: async () => ({ ok: true }),
  });
  return { folder, revealed, opened, waiting, chosen, answers };
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

  it('opens by its token once it is written, and nothing else does', async () => {
    const { folder, opened, chosen, answers } = bench();
    chosen.place = join(folder, 'Informe.docx');
    const saved = await answers.saveFile({ suggestedName: 'x', type: 'docx', bytes });
    if (!saved.ok) throw new Error(saved.failure.kind);
    expect(await answers.openFile({ file: saved.file })).toEqual({ ok: true });
    expect(opened).toEqual([chosen.place]);
    expect(await answers.openFile({ file: crypto.randomUUID() })).toMatchObject({
      failure: { kind: 'notAllowed' },
    });
  });

  it('that somebody changed since it was written is replaced only after a question', async () => {
    const { folder, chosen, answers } = bench();
    chosen.place = join(folder, 'Informe.docx');
    const request = { suggestedName: 'x', type: 'docx', bytes } as const;
    expect(await answers.saveFile(request)).toMatchObject({ ok: true });
    expect(await answers.saveFile(request)).toMatchObject({ ok: true });

    writeFileSync(chosen.place, 'corrected in Word');
    const refused = await answers.saveFile(request);
    if (refused.ok || refused.failure.kind !== 'changedByHand') throw new Error('not refused');
    const { place, besides } = refused.failure;
    expect(besides).toBe('Informe (2).docx');
    expect(readFileSync(chosen.place, 'utf8')).toBe('corrected in Word');

    expect(await answers.saveFile({ ...request, at: { place, as: 'besides' } })).toMatchObject({
      ok: true,
      name: 'Informe (2).docx',
    });
    expect(readFileSync(chosen.place, 'utf8')).toBe('corrected in Word');
    expect(new Uint8Array(readFileSync(join(folder, 'Informe (2).docx')))).toEqual(bytes);

    expect(await answers.saveFile({ ...request, at: { place, as: 'replacement' } })).toMatchObject({
      ok: true,
    });
    expect(new Uint8Array(readFileSync(chosen.place))).toEqual(bytes);
  });

  it('gets its extension, but not over a file that nobody was asked about', async () => {
    const { folder, chosen, answers } = bench();
    chosen.place = join(folder, 'Informe');
    await answers.saveFile({ suggestedName: 'x', type: 'pdf', bytes });
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
