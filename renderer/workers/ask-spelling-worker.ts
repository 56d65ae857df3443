import type { Language } from '#shared/domain/language.ts';
import { type SpellingRequest, spellingAnswerSchema } from './spelling-work.ts';

/** The dictionaries, asked across the worker. Both reject when the language's cannot be read. */
export interface Dictionaries {
  /** Which of the words the language does not know. */
  readonly misspelt: (language: Language, words: readonly string[]) => Promise<readonly string[]>;
  /** What may have been meant by a word, the likeliest first. */
  readonly suggestions: (language: Language, word: string) => Promise<readonly string[]>;
}

type Question = SpellingRequest extends infer Each
  ? Each extends SpellingRequest
    ? Omit<Each, 'id'>
    : never
  : never;

interface Waiting {
  readonly resolve: (words: readonly string[]) => void;
  readonly reject: (reason: Error) => void;
}

/** The dictionaries in a worker, which starts with the first question and stays: reading one again takes long. */
export function workerDictionaries(): Dictionaries {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | undefined;
  let asked = 0;

  const start = (): Worker => {
    const started = new Worker(new URL('./spelling-worker.ts', import.meta.url), {
      type: 'module',
    });
    started.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
      const answer = spellingAnswerSchema.parse(data);
      const asker = waiting.get(answer.id);
      waiting.delete(answer.id);
      if (answer.kind === 'words') asker?.resolve(answer.words);
      else asker?.reject(new Error(answer.reason));
    });
    started.addEventListener('error', ({ message }) => {
      for (const { reject } of waiting.values()) reject(new Error(message));
      waiting.clear();
    });
    return started;
  };

  const ask = (question: Question): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      worker ??= start();
      asked += 1;
      waiting.set(asked, { resolve, reject });
      worker.postMessage({ ...question, id: asked });
    });

  return {
    misspelt: (language, words) => ask({ kind: 'check', language, words }),
    suggestions: (language, word) => ask({ kind: 'suggest', language, word }),
  };
}
