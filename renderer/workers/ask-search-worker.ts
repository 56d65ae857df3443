import { type SearchAnswer, type SearchRequest, searchAnswerSchema } from './search-work.ts';

/** The worker that searches. */
export interface SearchWorker {
  readonly send: (request: SearchRequest) => void;
}

/** Starts the worker that searches; it stays, for it holds the index. */
export function startSearchWorker(onAnswer: (answer: SearchAnswer) => void): SearchWorker {
  const worker = new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) =>
    onAnswer(searchAnswerSchema.parse(data)),
  );
  return { send: (request) => worker.postMessage(request) };
}
