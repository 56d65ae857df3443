import { nodeHashing } from '#electron/files/hashing.ts';
import { backupLimits, sessionLimits } from '#shared/format/archive/archive-limits.ts';
import { type MinutaFile, readMinutaFile } from '#shared/format/archive/read-minuta-file.ts';
import { minutaFile, sessionFile, someAttachments } from '#tests/support/minuta-files.ts';
import { sessionRecord, smallSettings } from '#tests/support/saved-records.ts';
import { Dice } from './dice.ts';
import { mutated } from './mutated-files.ts';

export interface FileTrials {
  readonly files: number;
  /** How many were refused, by the name of the failure. */
  readonly refused: ReadonlyMap<string, number>;
  /** Changed where nothing looks: read with the contents they had. */
  readonly unharmed: number;
  /** In milliseconds. */
  readonly slowest: number;
  /** What must not happen, in words: a crash, or contents that nobody wrote. */
  readonly wrong: readonly string[];
}

function backupFile(): Promise<Uint8Array> {
  return Promise.all([
    ...Array.from({ length: 20 }, (_, index) => sessionRecord(`s${index}`, index + 1, 'Tema')),
    smallSettings(),
  ]).then(async (records) =>
    minutaFile({ contents: 'everything', records, attachments: await someAttachments() }),
  );
}

function contents({ records, attachments }: MinutaFile): string {
  return JSON.stringify([records, [...attachments.keys()]]);
}

/** Everything in `part` must stand in `whole`: a damaged file gives less, never something else. */
function isPart(part: MinutaFile, whole: MinutaFile): boolean {
  const records = new Set(whole.records.map((record) => JSON.stringify(record)));
  return (
    part.records.every((record) => records.has(JSON.stringify(record))) &&
    [...part.attachments.keys()].every((sha256) => whole.attachments.has(sha256))
  );
}

/** Reads `count` mutated session and backup files, one of each in turn. */
export async function fileTrials(count: number, seed: number): Promise<FileTrials> {
  const dice = new Dice(seed);
  const originals = await Promise.all(
    [
      { bytes: await sessionFile(), limits: sessionLimits },
      { bytes: await backupFile(), limits: backupLimits },
    ].map(async ({ bytes, limits }) => {
      const read = await readMinutaFile(bytes, { hashing: nodeHashing, limits });
      if (!read.ok) throw new Error(read.failure.kind);
      return { bytes, limits, file: read.file };
    }),
  );
  const refused = new Map<string, number>();
  const wrong: string[] = [];
  let unharmed = 0;
  let slowest = 0;
  for (let index = 0; index < count; index += 1) {
    const original = originals[index % originals.length];
    if (!original) break;
    const { mutation, bytes } = await mutated(original.bytes, Math.floor(index / 2), dice);
    const started = performance.now();
    try {
      const { limits } = original;
      const result = await readMinutaFile(bytes, { hashing: nodeHashing, limits });
      if (result.ok) {
        unharmed += 1;
        if (contents(result.file) !== contents(original.file))
          wrong.push(`${index} ${mutation}: read as something else`);
      } else {
        const { kind } = result.failure;
        refused.set(kind, (refused.get(kind) ?? 0) + 1);
        if (result.readable && !isPart(result.readable, original.file))
          wrong.push(`${index} ${mutation}: offers what was not in it`);
      }
    } catch (error) {
      wrong.push(`${index} ${mutation}: ${String(error)}`);
    }
    slowest = Math.max(slowest, performance.now() - started);
  }
  return { files: count, refused, unharmed, slowest, wrong };
}
