/** Why a command stopped, a sentence a line. `input`: what it was given is wrong; `usage`: the command is. */
export class CommandFailure extends Error {
  readonly exitCode: 1 | 2;
  readonly sentences: readonly string[];

  constructor(fault: 'input' | 'usage', sentences: readonly string[]) {
    super(sentences.join('\n'));
    this.exitCode = fault === 'input' ? 1 : 2;
    this.sentences = sentences;
  }
}

/** The code of a Node error, `ENOENT`; empty for anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : '';
}
