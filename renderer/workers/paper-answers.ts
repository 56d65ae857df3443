import { type Zippable, zipSync } from 'fflate';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Language } from '#shared/domain/language.ts';
import { fillTemplate } from '#shared/word/fill-template.ts';
import { inspectTemplate } from '#shared/word/inspect-template.ts';
import type { TemplateProblem } from '#shared/word/template-problem.ts';
import { describeProblem } from '#shared/word/template-problem-sentence.ts';
import type { PaperAnswer, PaperRequest } from './paper-work.ts';

function refused(found: readonly TemplateProblem[], language: Language): PaperAnswer {
  const problems = [...new Set(found.map((problem) => describeProblem(problem, language)))];
  return { kind: 'badTemplate', problems };
}

/** Files that are packed already are stored as they are. */
const packed = /\.(docx|xlsx|pptx|odt|ods|odp|pdf|png|jpe?g|zip)$/i;

function zipped(files: Extract<PaperRequest, { kind: 'zip' }>['files']): PaperAnswer {
  const entries: Zippable = {};
  for (const { name, bytes } of files)
    entries[name] = [bytes, { level: packed.test(name) ? 0 : 6 }];
  // The same files make the same bytes. fflate takes a time as the clock of the place shows it.
  const mtime = new Date(1980, 0, 1);
  return { kind: 'file', bytes: new Uint8Array(zipSync(entries, { mtime })) };
}

/** What the worker answers to a request. Throws only what is a defect of Minuta's own. */
export function answerTo(request: PaperRequest): PaperAnswer {
  switch (request.kind) {
    case 'fill': {
      const filled = fillTemplate(request.template, request.paper);
      return filled.ok
        ? { kind: 'file', bytes: new Uint8Array(filled.docx) }
        : refused(filled.problems, request.language);
    }
    case 'inspect': {
      const { template, paperKind, sample, language } = request;
      const problems = inspectTemplate(template, paperKind, sample);
      return problems.length === 0 ? { kind: 'goodTemplate' } : refused(problems, language);
    }
    case 'zip':
      return zipped(request.files);
    default:
      return assertNever(request);
  }
}
