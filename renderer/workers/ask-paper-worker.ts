import { type PaperAnswer, type PaperRequest, paperAnswerSchema } from './paper-work.ts';

/** Asks the worker that knows Word; it is there only while it works. Aborting ends it. Rejects when it fails. */
export function askPaperWorker(request: PaperRequest, signal: AbortSignal): Promise<PaperAnswer> {
  if (signal.aborted) return Promise.reject(signal.reason);
  const worker = new Worker(new URL('./paper-worker.ts', import.meta.url), { type: 'module' });
  return new Promise<PaperAnswer>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const answer = paperAnswerSchema.safeParse(data);
      if (answer.success) resolve(answer.data);
      else reject(answer.error);
    });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
    signal.addEventListener('abort', () => reject(signal.reason));
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}
