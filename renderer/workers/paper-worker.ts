// Runs beside the page, so that no letter waits while a paper is made. It alone knows Word.
import { parseWithoutEval } from '#shared/machine/parse-without-eval.ts';
import { fillTemplate } from '#shared/word/fill-template.ts';
import { inspectTemplate } from '#shared/word/inspect-template.ts';
import { describeProblem } from '#shared/word/template-problem-sentence.ts';
import { type PaperAnswer, type PaperRequest, paperRequestSchema } from './paper-work.ts';

function answerTo(request: PaperRequest): PaperAnswer {
  const { template, language } = request;
  if (request.kind === 'inspect') {
    const problems = inspectTemplate(template, request.paperKind, request.sample);
    return problems.length === 0
      ? { ok: true }
      : { ok: false, problems: problems.map((problem) => describeProblem(problem, language)) };
  }
  const filled = fillTemplate(template, request.paper);
  return filled.ok
    ? { ok: true, docx: new Uint8Array(filled.docx) }
    : { ok: false, problems: filled.problems.map((problem) => describeProblem(problem, language)) };
}

parseWithoutEval();
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  self.postMessage(answerTo(paperRequestSchema.parse(data)));
});
