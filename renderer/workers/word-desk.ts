import { type WordAnswer, type WordRequest, wordAnswerSchema } from './word-contract.ts';

/** What comes back from the desk: the worker's answer, or that it was called off. */
export type WordOutcome = WordAnswer | { readonly kind: 'cancelled' };

/** Puts requests to the worker that knows Word, one after the other. */
export interface WordDesk {
  readonly ask: (request: WordRequest, signal?: AbortSignal) => Promise<WordOutcome>;
}

/** The part of a worker that the desk uses. */
export type WorkerLike = Pick<
  Worker,
  'postMessage' | 'terminate' | 'addEventListener' | 'removeEventListener'
>;

function startWorker(): WorkerLike {
  return new Worker(new URL('./word-worker.ts', import.meta.url), { type: 'module' });
}

function outcomeOf(data: unknown): WordAnswer {
  const parsed = wordAnswerSchema.safeParse(data);
  return parsed.success ? parsed.data : { kind: 'failed', why: parsed.error.message };
}

/**
 * Starts the worker at the first request and keeps it for the next ones. Calling a request off ends the
 * worker, for what fills a template cannot be interrupted otherwise; the next request starts another.
 */
export function wordDesk(start: () => WorkerLike = startWorker): WordDesk {
  let worker: WorkerLike | undefined;
  let last: Promise<unknown> = Promise.resolve();

  const askNow = (request: WordRequest, signal: AbortSignal | undefined) =>
    new Promise<WordOutcome>((resolve) => {
      if (signal?.aborted) return resolve({ kind: 'cancelled' });
      worker ??= start();
      const own = worker;
      const finish = (outcome: WordOutcome) => {
        own.removeEventListener('message', hear);
        own.removeEventListener('error', fail);
        signal?.removeEventListener('abort', cancel);
        resolve(outcome);
      };
      const leave = (outcome: WordOutcome) => {
        own.terminate();
        worker = undefined;
        finish(outcome);
      };
      const hear = (event: Event) =>
        finish(outcomeOf(event instanceof MessageEvent ? event.data : undefined));
      const fail = (event: Event) =>
        leave({ kind: 'failed', why: event instanceof ErrorEvent ? event.message : event.type });
      const cancel = () => leave({ kind: 'cancelled' });
      own.addEventListener('message', hear);
      own.addEventListener('error', fail);
      signal?.addEventListener('abort', cancel);
      own.postMessage(request);
    });

  return {
    ask: (request, signal) => {
      const next = last.then(() => askNow(request, signal));
      last = next;
      return next;
    },
  };
}

/** The desk of this window. */
export const word: WordDesk = wordDesk();
