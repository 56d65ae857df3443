import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Hunspell } from 'hunspell-wasm';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { builtInNames } from '#renderer/stores/built-in-names.ts';
import { openDictionary } from '#renderer/workers/spelling-dictionary.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { everyText } from '#shared/domain/session-texts.ts';
import { isListed } from '#shared/spelling/word-list.ts';
import { wordsOfInlines } from '#shared/spelling/words-of-inlines.ts';
import { sampleSession } from '#tests/support/sample-session.ts';

const dictionaries = new Map<Language, Hunspell>();

/** The packed files as the built page has them, out of the packages that they are packed from. */
beforeAll(async () => {
  vi.stubGlobal('fetch', async (address: string) => {
    const [, language, part] = /^\/dictionaries\/(\w\w)\.(aff|dic)\.gz$/.exec(address) ?? [];
    return new Response(
      gzipSync(readFileSync(`node_modules/dictionary-${language}/index.${part}`)),
    );
  });
  for (const language of languages) dictionaries.set(language, await openDictionary(language));
});
afterAll(() => vi.unstubAllGlobals());

function knows(language: Language, word: string): boolean | undefined {
  return dictionaries.get(language)?.testSpelling(word);
}

describe('the dictionaries', () => {
  it.each([
    ['es', 'sesión', 'sesion'],
    ['es', 'acordándose', 'acordandose'],
    ['en', 'honor', 'honour'],
    ['en', 'agreements', 'agrements'],
    ['fr', "l'assemblée", 'assemblee'],
    ['fr', 'réunie', 'reunie'],
    ['pt', 'sessão', 'sessao'],
    ['pt', 'delegações', 'delegaçoes'],
  ] as const)('of %s know %s and not %s', (language, right, wrong) => {
    expect(knows(language, right)).toBe(true);
    expect(knows(language, wrong)).toBe(false);
    expect(dictionaries.get(language)?.getSpellingSuggestions(wrong)).not.toEqual([]);
  });

  it.each([
    ['es', 'hemisféricas'],
    ['es', 'SUBCOMISIÓN'],
    ['en', 'protocolary'],
    ['fr', 'interaméricaines'],
    ['pt', 'plurinacional'],
  ] as const)('of %s know %s, a word of the office', (language, word) => {
    expect(knows(language, word)).toBe(true);
  });

  it('find nothing wrong in the texts of the reference session', () => {
    const session = sampleSession();
    const names = builtInNames();
    const wrong = everyText(session)
      .flatMap(({ text }) => wordsOfInlines(text.es ?? []))
      .map(({ word }) => word)
      .filter((word) => !knows('es', word) && !isListed(word, [names]));
    expect(wrong).toEqual([]);
  });
});
