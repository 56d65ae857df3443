import { describe, expect, it } from 'vitest';
import type { AttachmentStore } from '#renderer/storage/attachment-store.ts';
import { attachmentDesk, type DroppedFile } from '#renderer/stores/attachments.ts';
import { largestAttachment } from '#shared/machine/attachment-questions.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';

/** A place in memory; a hash is the words themselves. */
function place(failure?: MachineFailure) {
  const kept = new Map<string, Uint8Array>();
  const store: AttachmentStore = {
    list: async () => [...kept.keys()],
    read: async (sha256) => kept.get(sha256),
    async write(bytes) {
      if (failure) return { ok: false, failure };
      const sha256 = new TextDecoder().decode(bytes);
      kept.set(sha256, bytes);
      return { ok: true, sha256 };
    },
    async remove(sha256) {
      kept.delete(sha256);
    },
  };
  return { store, kept };
}

/** A machine that opens and saves from the journal, and chooses nothing. */
function machineOf(journal: AttachmentStore) {
  const ask = async ({ sha256 }: { readonly sha256: string }) =>
    (await journal.read(sha256))
      ? ({ ok: true } as const)
      : ({ ok: false, failure: { kind: 'missing' } } as const);
  return {
    chooseAttachments: async () => ({ ok: false, failure: { kind: 'cancelled' } }) as const,
    openAttachment: ask,
    saveAttachment: ask,
  };
}

function file(name: string, words = name, parts: Partial<DroppedFile> = {}): DroppedFile {
  const bytes = new TextEncoder().encode(words);
  return { name, size: bytes.length, arrayBuffer: async () => bytes.buffer, ...parts };
}

describe('files that are dropped', () => {
  it('are kept in both places', async () => {
    const [window, journal] = [place(), place()];
    const places = [window.store, journal.store];
    const desk = attachmentDesk({ machine: machineOf(journal.store), places });
    const { kept, refused } = await desk.takeDropped([file('nota.pdf', 'hola')]);
    expect(kept).toEqual([{ name: 'nota.pdf', sha256: 'hola', size: 4 }]);
    expect(refused).toEqual([]);
    expect([...window.kept.keys(), ...journal.kept.keys()]).toEqual(['hola', 'hola']);
  });

  it('are refused one by one: what is too large or cannot be read takes nothing from the others', async () => {
    const journal = place();
    const desk = attachmentDesk({ machine: machineOf(journal.store), places: [journal.store] });
    let read = false;
    const { kept, refused } = await desk.takeDropped([
      file('grande.zip', 'x', {
        size: largestAttachment + 1,
        arrayBuffer: async () => {
          read = true;
          return new ArrayBuffer(0);
        },
      }),
      file('carpeta', 'x', {
        arrayBuffer: async () => Promise.reject(new DOMException('', 'NotFoundError')),
      }),
      file('nota.pdf'),
    ]);
    expect(kept.map(({ name }) => name)).toEqual(['nota.pdf']);
    expect(refused).toEqual([
      { name: 'grande.zip', why: { kind: 'tooLarge', most: largestAttachment } },
      { name: 'carpeta', why: { kind: 'failed', code: 'NotFoundError' } },
    ]);
    expect(read).toBe(false);
  });

  it('are refused where the journal has no room, and kept where only the nearer place has none', async () => {
    const [full, room] = [place({ kind: 'full' }), place()];
    const desk = (places: readonly AttachmentStore[]) =>
      attachmentDesk({ machine: machineOf(room.store), places });
    const journalFull = await desk([room.store, full.store]).takeDropped([file('a')]);
    expect(journalFull.refused).toEqual([{ name: 'a', why: { kind: 'full' } }]);
    const windowFull = await desk([full.store, room.store]).takeDropped([file('a')]);
    expect(windowFull.kept).toHaveLength(1);
  });
});

describe('a file that is chosen', () => {
  it('is brought to the place that the machine does not write', async () => {
    const [window, journal] = [place(), place()];
    const bytes = new TextEncoder().encode('hola');
    const chooseAttachments = async () =>
      ({ ok: true, chosen: [{ name: 'a.pdf', sha256: 'hola', bytes }] }) as const;
    const desk = attachmentDesk({
      machine: { ...machineOf(journal.store), chooseAttachments },
      places: [window.store, journal.store],
    });
    expect((await desk.choose()).kept).toEqual([{ name: 'a.pdf', sha256: 'hola', size: 4 }]);
    expect(window.kept.has('hola')).toBe(true);
  });

  it('is no trouble when the dialog is cancelled', async () => {
    const { store } = place();
    const desk = attachmentDesk({ machine: machineOf(store), places: [store] });
    expect(await desk.choose()).toEqual({ kept: [], refused: [] });
  });
});

describe('a file that is opened or saved', () => {
  const wanted = { name: 'a.pdf', sha256: 'hola', size: 4 };

  it('comes back to the journal from the other place when it was lost there', async () => {
    const [window, journal] = [place(), place()];
    await window.store.write(new TextEncoder().encode('hola'));
    const places = [window.store, journal.store];
    const desk = attachmentDesk({ machine: machineOf(journal.store), places });
    expect(await desk.open(wanted)).toBeUndefined();
    expect(journal.kept.has('hola')).toBe(true);
  });

  it('is told to be missing when no place has it', async () => {
    const journal = place();
    const desk = attachmentDesk({ machine: machineOf(journal.store), places: [journal.store] });
    expect(await desk.save(wanted)).toEqual({ kind: 'missing' });
  });
});
