// The worker that fills Word templates: the window stays free for whoever types. Reads top to bottom.
import { parseWithoutEval } from '#shared/machine/parse-without-eval.ts';
import { answerWord } from './word-answers.ts';

parseWithoutEval();
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  const answer = answerWord(data);
  const buffer = answer.kind === 'file' ? answer.bytes.buffer : undefined;
  self.postMessage(answer, { transfer: buffer instanceof ArrayBuffer ? [buffer] : [] });
});
