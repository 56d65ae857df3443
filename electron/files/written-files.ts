import { readFile, realpath } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { sha256Schema } from '#shared/format/hashing.ts';
import { ensureFolder } from './ensured-folder.ts';
import { nodeHashing } from './hashing.ts';
import { inTurn } from './in-turn.ts';
import { writeFileWhole } from './write-file-whole.ts';

const rememberedSchema = z.strictObject({
  /** The latest first. */
  files: z.array(z.strictObject({ path: z.string(), sha256: sha256Schema })).readonly(),
});
type Remembered = z.infer<typeof rememberedSchema>['files'];

/** More than anyone exports in years; the oldest are forgotten. */
const most = 1_000;

/** Remembers what Minuta wrote where, so that a file that someone changed since is known. */
export interface WrittenFiles {
  /** Whether Minuta wrote the file there and its content is another one now. */
  isChanged(path: string): Promise<boolean>;
  /** Whether what stands there is what Minuta wrote. */
  isOwn(path: string): Promise<boolean>;
  /** Takes note of what was written. A disk that refuses is passed over: the file itself is there. */
  remember(path: string, bytes: Uint8Array): Promise<void>;
}

/** What is remembered stands in the user's data; a file that is damaged there counts as empty. */
export function writtenFiles(userData: string): WrittenFiles {
  const place = join(userData, 'written-files.json');
  const oneAfterAnother = inTurn();

  const remembered = async (): Promise<Remembered> => {
    try {
      return rememberedSchema.parse(JSON.parse(await readFile(place, 'utf8'))).files;
    } catch {
      return [];
    }
  };

  const stateOf = async (path: string): Promise<'unknown' | 'own' | 'changed'> => {
    const real = await realpath(path).catch(() => undefined);
    const before = (await remembered()).find((file) => file.path === real);
    if (real === undefined || before === undefined) return 'unknown';
    const now = await nodeHashing.bytes(new Uint8Array(await readFile(real)));
    return now === before.sha256 ? 'own' : 'changed';
  };

  return {
    isChanged: async (path) => (await stateOf(path)) === 'changed',
    isOwn: async (path) => (await stateOf(path)) === 'own',
    remember: (path, bytes) =>
      oneAfterAnother(async () => {
        try {
          const real = await realpath(path);
          const others = (await remembered()).filter((file) => file.path !== real);
          const files = [{ path: real, sha256: await nodeHashing.bytes(bytes) }, ...others];
          await ensureFolder(userData);
          const text = new TextEncoder().encode(JSON.stringify({ files: files.slice(0, most) }));
          await writeFileWhole(place, text, { replace: true });
        } catch (error) {
          console.warn('what was written was not remembered:', error);
        }
      }),
  };
}
