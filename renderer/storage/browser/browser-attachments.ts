import { windowAttachments } from '#renderer/storage/attachment-store.ts';
import type { MinutaDatabase } from '#renderer/storage/database.ts';
import { storageFailureOf } from '#renderer/storage/storage-failure.ts';
import type { Hashing } from '#shared/format/hashing.ts';
import {
  type attachmentQuestions,
  largestAttachment,
} from '#shared/machine/attachment-questions.ts';
import type { Answers } from '#shared/machine/machine.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';
import type { BrowserFiles } from './browser-files.ts';

function failed(failure: MachineFailure) {
  return { ok: false, failure } as const;
}

/** Answers the questions about attachments from the one database that a browser keeps. */
export function browserAttachments(
  database: MinutaDatabase,
  hashing: Hashing,
  files: BrowserFiles,
): Answers<keyof typeof attachmentQuestions> {
  const store = windowAttachments(database, hashing);
  return {
    async listAttachments() {
      try {
        const rows = await database.attachments.toArray();
        return {
          ok: true,
          attachments: rows.map(({ sha256, bytes }) => ({ sha256, size: bytes.length })),
        };
      } catch (error) {
        return failed(storageFailureOf(error));
      }
    },
    async writeAttachment({ bytes }) {
      const written = await store.write(bytes);
      return written.ok ? { ok: true, sha256: written.sha256, size: bytes.length } : written;
    },
    async readAttachment({ sha256 }) {
      const bytes = await store.read(sha256);
      return bytes ? { ok: true, bytes } : failed({ kind: 'missing' });
    },
    async removeAttachment({ sha256 }) {
      try {
        await store.remove(sha256);
        return { ok: true };
      } catch (error) {
        return failed(storageFailureOf(error));
      }
    },
    async chooseAttachments() {
      const chosen = await files.choose({ extensions: [], several: true });
      if (chosen === undefined) return failed({ kind: 'cancelled' });
      if (chosen.some(({ bytes }) => bytes.length > largestAttachment))
        return failed({ kind: 'tooLarge', most: largestAttachment });
      const kept = [];
      for (const { name, bytes } of chosen) {
        const written = await store.write(bytes);
        if (!written.ok) return written;
        kept.push({ name, bytes, sha256: written.sha256 });
      }
      return { ok: true, chosen: kept };
    },
    // A page cannot hand a file to another program: it can only be downloaded.
    openAttachment: async () => failed({ kind: 'notAllowed' }),
    async saveAttachment({ sha256, name }) {
      const bytes = await store.read(sha256);
      if (bytes === undefined) return failed({ kind: 'missing' });
      files.download(name, bytes);
      return { ok: true };
    },
  };
}
