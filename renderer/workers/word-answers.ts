import { type Zippable, zipSync } from 'fflate';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Language } from '#shared/domain/language.ts';
import { compose } from '#shared/report/compose.ts';
import { withDraftMark } from '#shared/report/draft-mark.ts';
import { fillTemplate } from '#shared/word/fill-template.ts';
import { inspectTemplate } from '#shared/word/inspect-template.ts';
import type { TemplateProblem } from '#shared/word/template-problem.ts';
import { describeProblem } from '#shared/word/template-problem-sentence.ts';
import { type WordAnswer, type WordRequest, wordRequestSchema } from './word-contract.ts';

function problems(found: readonly TemplateProblem[], speak: Language): WordAnswer {
  const sentences = [...new Set(found.map((problem) => describeProblem(problem, speak)))];
  return { kind: 'problems', sentences };
}

/** Files that are packed already are stored as they are. */
const packed = /\.(docx|xlsx|pptx|odt|ods|odp|pdf|png|jpe?g|zip)$/i;

function answer(request: WordRequest): WordAnswer {
  switch (request.kind) {
    case 'fill': {
      const { session, paper, language, draftMark, template, speak } = request;
      const composed = withDraftMark(compose(session, paper, language), draftMark);
      const filled = fillTemplate(template, composed);
      return filled.ok ? { kind: 'file', bytes: filled.docx } : problems(filled.problems, speak);
    }
    case 'inspect': {
      const { session, paper, language, template, speak } = request;
      const found = inspectTemplate(template, paper, compose(session, paper, language));
      return found.length === 0 ? { kind: 'good' } : problems(found, speak);
    }
    case 'zip': {
      const files: Zippable = {};
      for (const { name, bytes } of request.files)
        files[name] = [bytes, { level: packed.test(name) ? 0 : 6 }];
      // The same files make the same bytes. fflate takes the time as the clock of the place shows it.
      const mtime = new Date(1980, 0, 1);
      return { kind: 'file', bytes: zipSync(files, { mtime }) };
    }
    default:
      return assertNever(request);
  }
}

/** Answers one request from outside; never throws. */
export function answerWord(request: unknown): WordAnswer {
  try {
    return answer(wordRequestSchema.parse(request));
  } catch (error) {
    return { kind: 'failed', why: error instanceof Error ? error.message : String(error) };
  }
}
