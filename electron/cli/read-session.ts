import type { Session } from '#shared/domain/session.ts';
import { parseSavedSession } from '#shared/format/saved-session.ts';
import { savedSessionSentences } from '#shared/format/saved-session-sentence.ts';
import { CommandFailure } from './failure.ts';
import { readUserFile } from './files.ts';

function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text);
  } catch (error) {
    const reason = error instanceof SyntaxError ? `: ${error.message}` : '';
    throw new CommandFailure('input', [`"${path}" is not JSON in UTF-8${reason}.`]);
  }
}

/** Reads a saved session from a file. */
export async function readSession(path: string): Promise<Session> {
  const result = parseSavedSession(parseJson(path, await readUserFile(path)));
  if (!result.ok) throw new CommandFailure('input', savedSessionSentences(result.failure));
  return result.session;
}
