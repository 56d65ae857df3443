import { type Language, languages } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import type { Paper } from '#shared/report/paper.ts';
import { plainTextLines } from '#shared/report/plain-text.ts';
import { commandArguments, oneOf, onlyPositional, pathOption } from './arguments.ts';
import { CommandFailure } from './failure.ts';
import { builtInTemplate, readUserFile, sameFile, writeUserFile } from './files.ts';
import { readSession } from './read-session.ts';
import { usages } from './usage.ts';

const paperKindsByName = {
  report: 'report',
  'order-of-business': 'orderOfBusiness',
} as const satisfies Record<string, PaperKind>;
type PaperName = keyof typeof paperKindsByName;
const paperNames: readonly PaperName[] = ['report', 'order-of-business'];

const formats = ['docx', 'txt', 'json'] as const;
type Format = (typeof formats)[number];

async function filledTemplate(paper: Paper, templatePath: string | undefined): Promise<Uint8Array> {
  const template = templatePath
    ? await readUserFile(templatePath)
    : await builtInTemplate(paper.kind);
  // Loaded for Word alone: text and JSON do without the Word library.
  const { fillTemplate } = await import('#shared/word/fill-template.ts');
  const { describeProblem } = await import('#shared/word/template-problem-sentence.ts');
  const filled = fillTemplate(template, paper);
  if (filled.ok) return filled.docx;
  throw new CommandFailure(
    'input',
    filled.problems.map((problem) => describeProblem(problem, 'en')),
  );
}

async function paperBytes(
  paper: Paper,
  format: Format,
  templatePath: string | undefined,
): Promise<Uint8Array> {
  switch (format) {
    case 'docx':
      return filledTemplate(paper, templatePath);
    case 'txt':
      return Buffer.from(`${plainTextLines(paper).join('\n')}\n`);
    case 'json':
      return Buffer.from(`${JSON.stringify(paper, null, 2)}\n`);
  }
}

/** Says what stands in its original because the paper's language lacks it. */
function tellMissing(paper: Paper, session: Session): void {
  const count = paper.missing.length;
  if (count === 0) return;
  const texts = count === 1 ? '1 text has' : `${count} texts have`;
  process.stderr.write(
    `${texts} no version in "${paper.language}" and stand in "${session.language}".\n`,
  );
}

/** A paper never takes the place of what it was made from, whatever was forced. */
async function refuseToReplaceSources(path: string, sources: readonly string[]): Promise<void> {
  for (const source of sources) {
    if (!(await sameFile(path, source))) continue;
    const sentence = `"${path}" is what the paper is made from; name another file.`;
    throw new CommandFailure('input', [sentence]);
  }
}

/**
 * `export`: composes a paper of a saved session and writes it. Word papers go to a file, named after the
 * session where none is given; text and JSON go to the standard output unless a file is named.
 */
export async function exportCommand(args: readonly string[]): Promise<void> {
  const { values, positionals } = commandArguments(usages.export, args, {
    output: { type: 'string', short: 'o' },
    paper: { type: 'string', default: 'report' },
    lang: { type: 'string' },
    template: { type: 'string' },
    format: { type: 'string', default: 'docx' },
    force: { type: 'boolean', default: false },
  });
  const sessionPath = onlyPositional(usages.export, positionals);
  const paperName = oneOf(usages.export, 'paper', paperNames, values.paper);
  const format = oneOf(usages.export, 'format', formats, values.format);
  const wanted: Language | undefined =
    values.lang === undefined ? undefined : oneOf(usages.export, 'lang', languages, values.lang);
  const output = pathOption(usages.export, 'output', values.output);
  const template = pathOption(usages.export, 'template', values.template);
  if (template !== undefined && format !== 'docx') {
    throw new CommandFailure('usage', ['--template goes with --format docx.', usages.export]);
  }

  const session = await readSession(sessionPath);
  const language = wanted ?? session.language;
  const paper = compose(session, paperKindsByName[paperName], language);
  const bytes = await paperBytes(paper, format, template);

  const defaultPath = format === 'docx' ? `${session.id}-${paperName}-${language}.docx` : undefined;
  const path = output ?? defaultPath;
  if (path === undefined) {
    process.stdout.write(bytes);
  } else {
    await refuseToReplaceSources(path, [sessionPath, ...(template ? [template] : [])]);
    await writeUserFile(path, bytes, { replace: values.force });
    process.stderr.write(`${path}\n`);
  }
  tellMissing(paper, session);
}
