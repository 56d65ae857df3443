import { type ParseArgsConfig, parseArgs } from 'node:util';
import { CommandFailure } from './failure.ts';

/** Reads a command's own arguments; anything that it does not know is a wrong command. */
export function commandArguments<T extends NonNullable<ParseArgsConfig['options']>>(
  usage: string,
  args: readonly string[],
  options: T,
): ReturnType<
  typeof parseArgs<{ args: string[]; options: T; allowPositionals: true; strict: true }>
> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : '';
    throw new CommandFailure('usage', [`${reason}`, usage]);
  }
}

/** The one file that a command works on. */
export function onlyPositional(usage: string, positionals: readonly string[]): string {
  const [only, ...more] = positionals;
  if (only === undefined) throw new CommandFailure('usage', ['The file is missing.', usage]);
  if (more.length > 0) {
    throw new CommandFailure('usage', [`One file at a time; "${more[0]}" is one too many.`, usage]);
  }
  return only;
}

/** The member of a closed list that an option names. */
export function oneOf<T extends string>(
  usage: string,
  option: string,
  allowed: readonly T[],
  value: string,
): T {
  const found = allowed.find((candidate) => candidate === value);
  if (found === undefined) {
    const sentence = `--${option} takes ${allowed.join(', ')}; "${value}" is none of them.`;
    throw new CommandFailure('usage', [sentence, usage]);
  }
  return found;
}
