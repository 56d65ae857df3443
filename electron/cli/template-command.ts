import { type PaperKind, paperKinds } from '#shared/domain/paper-kind.ts';
import { compose } from '#shared/report/compose.ts';
import { inspectTemplate } from '#shared/word/inspect-template.ts';
import { describeProblem } from '#shared/word/template-problem-sentence.ts';
import { commandArguments, onlyPositional } from './arguments.ts';
import { CommandFailure } from './failure.ts';
import { readUserFile, sampleSessionPath } from './files.ts';
import { readSession } from './read-session.ts';
import { usages } from './usage.ts';

const paperNames = {
  report: 'the report',
  orderOfBusiness: 'the order of business',
} as const satisfies Record<PaperKind, string>;

/**
 * `template`: everything wrong with a Word template, or that it is fine. A template serves one paper; the
 * one for which least is wrong with it is taken to be meant.
 */
export async function templateCommand(args: readonly string[]): Promise<void> {
  const { positionals } = commandArguments(usages.template, args, {});
  const path = onlyPositional(usages.template, positionals);
  const template = await readUserFile(path);
  const sample = await readSession(sampleSessionPath);

  const [best] = paperKinds
    .map((kind) => ({
      kind,
      problems: inspectTemplate(template, kind, compose(sample, kind, sample.language)),
    }))
    .toSorted((a, b) => a.problems.length - b.problems.length);
  if (!best) return;
  if (best.problems.length > 0) {
    throw new CommandFailure(
      'input',
      best.problems.map((problem) => describeProblem(problem, 'en')),
    );
  }
  process.stdout.write(`"${path}" is fine as a template of ${paperNames[best.kind]}.\n`);
}
