import { CommandFailure, errorCode } from './failure.ts';
import { usages } from './usage.ts';

type Command = (args: readonly string[]) => Promise<void>;

/** Each command is loaded when it is called: a typing error need not wait for the Word library. */
const commands = new Map<string, () => Promise<Command>>([
  ['export', async () => (await import('./export-command.ts')).exportCommand],
  ['symbols', async () => (await import('./symbols-command.ts')).symbolsCommand],
  ['template', async () => (await import('./template-command.ts')).templateCommand],
]);

const usage = ['Usage:', ...Object.values(usages).map((line) => `  ${line}`)];

/** Whether the command line asks how it is typed: `minuta --help`, `minuta export --help`. */
function asksForHelp([name = '', ...args]: readonly string[]): boolean {
  const help = ['--help', '-h'];
  if (name === 'help' || help.includes(name)) return true;
  return commands.has(name) && args.some((arg) => help.includes(arg));
}

async function run(commandLine: readonly string[]): Promise<void> {
  if (asksForHelp(commandLine)) {
    process.stdout.write(`${usage.join('\n')}\n`);
    return;
  }
  const [name, ...args] = commandLine;
  if (name === undefined) throw new CommandFailure('usage', usage);
  const load = commands.get(name);
  if (!load) {
    throw new CommandFailure('usage', [`There is no command "${name}".`, ...usage]);
  }
  const command = await load();
  await command(args);
}

// A reader that has seen enough (`minuta symbols … | head`) closes the pipe; that is no failure.
process.stdout.on('error', (error) => {
  if (errorCode(error) === 'EPIPE') return;
  process.stderr.write(`The standard output could not be written (${errorCode(error)}).\n`);
  process.exitCode = 1;
});

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandFailure)) throw error;
  process.stderr.write(`${error.sentences.join('\n')}\n`);
  process.exitCode = error.exitCode;
}
