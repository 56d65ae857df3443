import { createHunspellFromStrings, type Hunspell } from 'hunspell-wasm';
import type { Language } from '#shared/domain/language.ts';
import { officeWords } from '#shared/spelling/office-words.ts';

/** The text of a packed file beside the page; rejects when it is not there. */
async function unpacked(name: string): Promise<string> {
  const response = await fetch(`/dictionaries/${name}.gz`);
  if (!response.ok || !response.body) throw new Error(`no dictionary ${name}`);
  return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).text();
}

/** The dictionary of a language, with the words of the office; rejects when it cannot be read. */
export async function openDictionary(language: Language): Promise<Hunspell> {
  const [affixes, words] = await Promise.all([
    unpacked(`${language}.aff`),
    unpacked(`${language}.dic`),
  ]);
  const dictionary = await createHunspellFromStrings(affixes, words);
  for (const word of officeWords(language)) dictionary.addWord(word);
  return dictionary;
}
