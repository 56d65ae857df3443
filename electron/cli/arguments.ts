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
    // Node's message goes on with advice about arguments that begin with a dash.
    const reason = error instanceof Error ? error.message.split(/\n|\. /, 1)[0] : '';
    throw new CommandFailure('usage', [`${reason}.`, usage]);
  }
}

/** The one file that a command works on. */
export function onlyPositional(usage: string, positionals: readonly string[]): string {
  const [only, ...more] = positionals;
  if (!only) throw new CommandFailure('usage', ['The file is missing.', usage]);
  if (more.length > 0) {
    throw new CommandFailure('usage', [`One file at a time; "${more[0]}" is one too many.`, usage]);
  }
  return only;
}

/** A path that an option names; an empty one, as an unset variable of the shell leaves, is a wrong command. */
export function pathOption(
  usage: string,
  option: string,
  value: string | undefined,
): string | undefined {
  if (value === '') throw new CommandFailure('usage', [`--${option} needs a file.`, usage]);
  return value;
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
