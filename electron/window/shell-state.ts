import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { writeFileWhole } from '#electron/files/write-file-whole.ts';
import { languageSchema } from '#shared/domain/language.ts';
import { recentSessionSchema, recentSessionsLimit } from '#shared/machine/shell-questions.ts';

const boundsSchema = z.strictObject({
  x: z.int(),
  y: z.int(),
  width: z.int().min(1),
  height: z.int().min(1),
});

const shellStateSchema = z.strictObject({
  bounds: boundsSchema.optional(),
  maximized: z.boolean(),
  /** Absent until staff choose one: the system's language then decides. */
  language: languageSchema.optional(),
  recent: z.array(recentSessionSchema).max(recentSessionsLimit).readonly(),
});

/** What the shell remembers from one start to the next. Nothing in it is worth a warning when lost. */
export type ShellState = Readonly<z.infer<typeof shellStateSchema>>;

const fresh: ShellState = { maximized: false, recent: [] };

function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Reads the remembered state; a file that is absent or damaged gives the state of a first start. */
export function readShellState(path: string): ShellState {
  const parsed = shellStateSchema.safeParse(readJson(path));
  return parsed.success ? parsed.data : fresh;
}

/** Keeps the state. A disk that refuses is passed over, since the text of the sessions does not depend on it. */
export async function writeShellState(path: string, state: ShellState): Promise<void> {
  const bytes = new TextEncoder().encode(JSON.stringify(state));
  await writeFileWhole(path, bytes, { replace: true }).catch((error: unknown) => {
    console.warn('the state of the window was not kept:', error);
  });
}
