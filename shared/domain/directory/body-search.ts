import type { Body } from '#shared/domain/body.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { matchRank, plainLetters } from '#shared/domain/plain-letters.ts';
import { bodies } from './bodies.ts';

/**
 * The bodies whose name in any language, or symbol, answers a search, `among` those of the directory unless
 * others are given. What is found in the given language or by the symbol comes first; without words, all of them
 * in their order.
 */
export function findBodies(
  words: string,
  language: Language,
  among: readonly Body[] = bodies,
): readonly Body[] {
  const query = plainLetters(words);
  return among
    .flatMap((body) => {
      const own = [body.symbol, body.name[language]].flatMap(
        (name) => matchRank(plainLetters(name), query) ?? [],
      );
      const any = languages.flatMap(
        (each) => matchRank(plainLetters(body.name[each]), query) ?? [],
      );
      if (own.length + any.length === 0) return [];
      return [{ body, rank: Math.min(...own, ...any.map((rank) => rank + 3)) }];
    })
    .toSorted((one, other) => one.rank - other.rank)
    .map(({ body }) => body);
}
