import type { AttachmentStore } from '#renderer/storage/attachment-store.ts';
import { attachmentBytes } from '#renderer/storage/attachment-store.ts';
import type { Sha256 } from '#shared/format/hashing.ts';
import { largestAttachment } from '#shared/machine/attachment-questions.ts';
import type { Machine } from '#shared/machine/machine.ts';
import type { Answer, MachineFailure } from '#shared/machine/machine-failure.ts';

/** A file whose bytes are kept, as an attachment names it. */
export interface KeptFile {
  readonly name: string;
  readonly sha256: Sha256;
  readonly size: number;
}

/** A file that could not be kept, and why. */
export interface RefusedFile {
  readonly name: string;
  readonly why: MachineFailure;
}

/** What became of files that were to be attached: one that is refused takes nothing from the others. */
export interface TakenFiles {
  readonly kept: readonly KeptFile[];
  readonly refused: readonly RefusedFile[];
}

/** A file that the user dropped: its size is known before its bytes are read. */
export type DroppedFile = Pick<File, 'name' | 'size' | 'arrayBuffer'>;

/** The files that stand with documents: taken in, opened, saved. Their bytes are in every place or on their way. */
export interface AttachmentDesk {
  readonly takeDropped: (files: readonly DroppedFile[]) => Promise<TakenFiles>;
  /** Files that the user chooses in a dialog; nothing of either kind when it was cancelled. */
  readonly choose: () => Promise<TakenFiles>;
  /** Opens a copy in the system's own program; why not, where that failed. */
  readonly open: (file: KeptFile) => Promise<MachineFailure | undefined>;
  /** Saves a copy where the user wants it; why not, where that failed. */
  readonly save: (file: KeptFile) => Promise<MachineFailure | undefined>;
}

export interface AttachmentDeskPorts {
  readonly machine: Pick<Machine, 'chooseAttachments' | 'openAttachment' | 'saveAttachment'>;
  /** In the order asked for bytes; the last is the one that the machine opens and saves from. */
  readonly places: readonly AttachmentStore[];
}

/** The longest name that files have. */
const longestName = 255;

/**
 * Writes bytes to all places. Kept as soon as the last place has them, which is the surer one; a place that
 * took nothing gets them at the next start (see `openStorage`).
 */
async function keep(
  places: readonly AttachmentStore[],
  bytes: Uint8Array,
): Promise<Answer<{ readonly sha256: Sha256 }>> {
  const [surest, ...nearer] = places.toReversed();
  if (!surest) return { ok: false, failure: { kind: 'failed', code: 'no place' } };
  const written = await surest.write(bytes);
  if (written.ok) for (const place of nearer) await place.write(bytes);
  return written;
}

async function bytesOf(file: DroppedFile): Promise<Answer<{ readonly bytes: Uint8Array }>> {
  if (file.size > largestAttachment)
    return { ok: false, failure: { kind: 'tooLarge', most: largestAttachment } };
  try {
    return { ok: true, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch (error) {
    // A folder has no bytes, nor has a file that went or changed since it was dropped.
    const code = error instanceof Error || error instanceof DOMException ? error.name : '';
    return { ok: false, failure: { kind: 'failed', code } };
  }
}

/** Takes in, opens and saves the files that stand with documents. */
export function attachmentDesk({ machine, places }: AttachmentDeskPorts): AttachmentDesk {
  /** Asks again once the bytes are back, if the place that the machine opens from had lost them. */
  const withBytes = async (sha256: Sha256, ask: () => Promise<Answer<object>>) => {
    const answer = await ask();
    if (answer.ok) return undefined;
    if (answer.failure.kind !== 'missing') return answer.failure;
    const bytes = await attachmentBytes(places.toReversed(), sha256);
    const again = bytes && (await ask());
    return again?.ok ? undefined : (again?.failure ?? answer.failure);
  };
  return {
    async takeDropped(files) {
      const kept: KeptFile[] = [];
      const refused: RefusedFile[] = [];
      for (const file of files) {
        const name = file.name.slice(0, longestName);
        const read = await bytesOf(file);
        const written = read.ok ? await keep(places, read.bytes) : read;
        if (read.ok && written.ok)
          kept.push({ name, sha256: written.sha256, size: read.bytes.length });
        else if (!written.ok) refused.push({ name, why: written.failure });
      }
      return { kept, refused };
    },
    async choose() {
      const answer = await machine.chooseAttachments({});
      if (!answer.ok) {
        const { failure } = answer;
        return {
          kept: [],
          refused: failure.kind === 'cancelled' ? [] : [{ name: '', why: failure }],
        };
      }
      for (const { bytes } of answer.chosen)
        for (const place of places.slice(0, -1)) await place.write(bytes);
      const kept = answer.chosen.map(({ name, sha256, bytes }) => ({
        name: name.slice(0, longestName),
        sha256,
        size: bytes.length,
      }));
      return { kept, refused: [] };
    },
    async open({ sha256, name }) {
      return withBytes(sha256, () => machine.openAttachment({ sha256, name }));
    },
    async save({ sha256, name }) {
      const why = await withBytes(sha256, () => machine.saveAttachment({ sha256, name }));
      return why?.kind === 'cancelled' ? undefined : why;
    },
  };
}
