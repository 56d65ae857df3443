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

async function run([name, ...args]: readonly string[]): Promise<void> {
  if (name === '--help' || name === '-h' || name === 'help') {
    process.stdout.write(`${usage.join('\n')}\n`);
    return;
  }
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
  if (errorCode(error) !== 'EPIPE') throw error;
});

try {
  await run(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof CommandFailure)) throw error;
  process.stderr.write(`${error.sentences.join('\n')}\n`);
  process.exitCode = error.exitCode;
}
