// Runs beside the page, so that no letter waits while a paper is made. It alone knows Word.
import { parseWithoutEval } from '#shared/machine/parse-without-eval.ts';
import { answerTo } from './paper-answers.ts';
import { paperRequestSchema } from './paper-work.ts';

parseWithoutEval();
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const answer = answerTo(paperRequestSchema.parse(data));
  self.postMessage(answer, { transfer: answer.kind === 'file' ? [answer.bytes.buffer] : [] });
});
