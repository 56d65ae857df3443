import { readdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { attachmentAnswers, removeCopies } from '#electron/attachments/attachment-answers.ts';
import { keptAttachmentsIn } from '#electron/attachments/kept-attachments.ts';
import { quarantineIn } from '#electron/journal/quarantine.ts';
import { largestAttachment } from '#shared/machine/attachment-questions.ts';
import { temporaryFolder } from '#tests/support/folders/temporary-folder.ts';
import { sha256 } from '#tests/support/minuta-files.ts';

const note = new TextEncoder().encode('Nota de la Misión Permanente');
const hash = sha256(note);

/** Attachments in a real folder; dialogs answer with what the test sets. */
function bench() {
  const folder = temporaryFolder();
  const opened: string[] = [];
  const marked = new Set<string>();
  const chosen: { files?: readonly string[]; place?: string } = {};
  const kept = keptAttachmentsIn(
    folder,
    quarantineIn(join(folder, 'quarantine'), () => new Date(0)),
  );
  const answers = attachmentAnswers({
    kept,
    mark: {
      isMarked: async (path) => marked.has(path),
      mark: async (path) => {
        marked.add(path);
      },
    },
    dialogs: {
      chooseFiles: async () => chosen.files,
      choosePlace: async () => chosen.place,
    },
    system: {
      open: async (path) => {
        opened.push(path);
        return '';
      },
    },
    copiesFolder: join(folder, 'copies'),
  });
  return { folder, answers, opened, marked, chosen };
}

describe('an attachment', () => {
  it('is kept once however often it is added, and given back verified', async () => {
    const { folder, answers } = bench();
    const written = { ok: true, sha256: hash, size: note.length };
    expect(await answers.writeAttachment({ bytes: note, received: false })).toEqual(written);
    expect(await answers.writeAttachment({ bytes: note, received: false })).toEqual(written);
    expect(readdirSync(join(folder, 'journal/attachments'))).toEqual([hash]);
    expect(await answers.listAttachments({})).toEqual({
      ok: true,
      attachments: [{ sha256: hash, size: note.length }],
    });
    expect(await answers.readAttachment({ sha256: hash })).toEqual({ ok: true, bytes: note });
  });

  it('that was damaged is put aside and can be written again', async () => {
    const { folder, answers } = bench();
    await answers.writeAttachment({ bytes: note, received: false });
    truncateSync(join(folder, 'journal/attachments', hash), 5);
    expect(await answers.readAttachment({ sha256: hash })).toMatchObject({
      failure: { kind: 'missing' },
    });
    expect(readdirSync(join(folder, 'quarantine'))).toHaveLength(1);
    await answers.writeAttachment({ bytes: note, received: false });
    expect(await answers.readAttachment({ sha256: hash })).toEqual({ ok: true, bytes: note });
  });

  it('is opened as a private, read-only copy under its own name, marked when it was received', async () => {
    const { folder, answers, opened, marked } = bench();
    await answers.writeAttachment({ bytes: note, received: true });
    expect(await answers.openAttachment({ sha256: hash, name: '../Nota.pdf' })).toEqual({
      ok: true,
    });
    const [path = ''] = opened;
    expect(basename(path)).toBe('Nota.pdf');
    expect(new Uint8Array(readFileSync(path))).toEqual(note);
    expect(statSync(path).mode & 0o777).toBe(0o400);
    expect(statSync(dirname(path)).mode & 0o077).toBe(0);
    expect(marked.has(path)).toBe(true);
    await removeCopies(join(folder, 'copies'));
    expect(readdirSync(folder)).not.toContain('copies');
  });

  it('of a type that can carry a program is not opened', async () => {
    const { answers, opened } = bench();
    await answers.writeAttachment({ bytes: note, received: false });
    expect(await answers.openAttachment({ sha256: hash, name: 'Nota.pdf.exe' })).toMatchObject({
      failure: { kind: 'notAllowed' },
    });
    expect(opened).toEqual([]);
  });

  it('that is not kept is not opened', async () => {
    const { answers, opened } = bench();
    expect(await answers.openAttachment({ sha256: hash, name: 'a.pdf' })).toMatchObject({
      failure: { kind: 'missing' },
    });
    expect(opened).toEqual([]);
  });

  it('keeps the mark of a received file from choosing to saving', async () => {
    const { folder, answers, chosen, marked } = bench();
    const [from, to] = [join(folder, 'in.docx'), join(folder, 'out.docx')];
    writeFileSync(from, note);
    marked.add(from);
    chosen.files = [from];
    expect(await answers.chooseAttachments({})).toMatchObject({
      ok: true,
      chosen: [{ name: 'in.docx', sha256: hash }],
    });
    chosen.place = to;
    expect(await answers.saveAttachment({ sha256: hash, name: 'in.docx' })).toEqual({ ok: true });
    expect(marked.has(to)).toBe(true);
  });

  it('is not marked when it was made here', async () => {
    const { folder, answers, chosen, marked } = bench();
    await answers.writeAttachment({ bytes: note, received: false });
    chosen.place = join(folder, 'out.docx');
    await answers.saveAttachment({ sha256: hash, name: 'out.docx' });
    expect(marked.size).toBe(0);
  });

  it('is refused when the chosen file is too large', async () => {
    const { folder, answers, chosen } = bench();
    const path = join(folder, 'large.pdf');
    writeFileSync(path, '');
    truncateSync(path, largestAttachment + 1);
    chosen.files = [path];
    expect(await answers.chooseAttachments({})).toEqual({
      ok: false,
      failure: { kind: 'tooLarge', most: largestAttachment },
    });
  });

  it('is neither chosen nor saved when the user cancels', async () => {
    const { answers } = bench();
    const cancelled = { ok: false, failure: { kind: 'cancelled' } };
    expect(await answers.chooseAttachments({})).toEqual(cancelled);
    expect(await answers.saveAttachment({ sha256: hash, name: 'a' })).toEqual(cancelled);
  });
});
