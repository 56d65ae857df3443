// Runs beside the page, so that no letter waits for a dictionary. It alone knows Hunspell.
import type { Hunspell } from 'hunspell-wasm';
import type { Language } from '#shared/domain/language.ts';
import { parseWithoutEval } from '#shared/machine/parse-without-eval.ts';
import { openDictionary } from './spelling-dictionary.ts';
import {
  type SpellingAnswer,
  type SpellingRequest,
  spellingRequestSchema,
} from './spelling-work.ts';

/** Read once, when a language is first asked about. */
const dictionaries = new Map<Language, Promise<Hunspell>>();

function dictionaryOf(language: Language): Promise<Hunspell> {
  const known = dictionaries.get(language);
  if (known) return known;
  const opened = openDictionary(language);
  dictionaries.set(language, opened);
  return opened;
}

async function answerTo(request: SpellingRequest): Promise<SpellingAnswer> {
  const { id, language } = request;
  try {
    const dictionary = await dictionaryOf(language);
    const words =
      request.kind === 'check'
        ? request.words.filter((word) => !dictionary.testSpelling(word))
        : dictionary.getSpellingSuggestions(request.word);
    return { id, kind: 'words', words };
  } catch (error) {
    return { id, kind: 'failed', reason: String(error) };
  }
}

parseWithoutEval();
self.addEventListener('message', async ({ data }: MessageEvent<unknown>) => {
  self.postMessage(await answerTo(spellingRequestSchema.parse(data)));
});
