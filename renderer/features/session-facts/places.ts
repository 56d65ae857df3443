import type { Language, Wording } from '#shared/domain/language.ts';
import type { Session } from '#shared/domain/session.ts';

/** The places of sessions in one language, the most used first. */
export function placesIn(sessions: readonly Session[], language: Language): readonly string[] {
  const uses = new Map<string, number>();
  for (const { place } of sessions) {
    const words = place?.[language]?.trim();
    if (words) uses.set(words, (uses.get(words) ?? 0) + 1);
  }
  return [...uses].toSorted(([, one], [, other]) => other - one).map(([words]) => words);
}

/** A place with its words in one language; without any words in any language, no place. */
export function withPlace(
  place: Wording | undefined,
  language: Language,
  words: string,
): Wording | undefined {
  const { [language]: _, ...rest } = place ?? {};
  const next: Wording = words === '' ? rest : { ...rest, [language]: words };
  return Object.keys(next).length === 0 ? undefined : next;
}
