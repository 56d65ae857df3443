// Runs beside the page, so that no letter waits for a search.
import { parseWithoutEval } from '#shared/machine/parse-without-eval.ts';
import { searchAnswers } from './search-answers.ts';
import { searchRequestSchema } from './search-work.ts';

parseWithoutEval();
const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

const hear = searchAnswers({
  answer: (answer) => self.postMessage(answer),
  now: () => performance.now(),
  // A timer would wait for some milliseconds more each time.
  soon: (task) => {
    waiting.push(task);
    port2.postMessage(undefined);
  },
});
self.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  hear(searchRequestSchema.parse(data));
});
