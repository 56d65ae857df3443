import { resolve } from 'node:path';

/** The `.minuta` files that a command line names, as whole paths. Switches and the program's own folder are passed over. */
export function minutaPaths(args: readonly string[], folder: string): readonly string[] {
  return args
    .filter((argument) => !argument.startsWith('-') && /\.minuta$/i.test(argument))
    .map((argument) => resolve(folder, argument));
}
