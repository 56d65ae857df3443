import type { Gender } from '#shared/domain/body.ts';
import { type KnownState, lastStanding } from '#shared/domain/directory/known-states.ts';
import { portableText, wordsOf } from '#shared/domain/directory/people-of.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { matchRank, plainLetters } from '#shared/domain/plain-letters.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import { plainText, type Text } from '#shared/domain/text.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';

/**
 * The position of whoever heads the delegation of a state, in every language: `Representante Permanente de
 * Belice ante la OEA`. Undefined for a state that is neither member nor observer.
 */
export function headOfDelegation(
  state: StateRef,
  gender: Gender,
  among: readonly KnownState[],
): Text | undefined {
  const known = among.find(({ iso3 }) => iso3 === state.iso3);
  if (!known) return undefined;
  const standing = lastStanding(known);
  return Object.assign(
    {},
    ...languages.map((language) =>
      plainText(language, draftingIn(language).headOfDelegation(state, standing, gender)),
    ),
  );
}

/** A text to propose, and its words in the language being written. */
export interface Proposed {
  readonly text: Text;
  readonly words: string;
}

function proposed(text: Text, language: Language): Proposed {
  return { text, words: wordsOf(text, language) };
}

/** How many words are proposed under a field. */
const most = 3;

/**
 * What a speaker's position may be: that of the state's head of delegation while nothing else is written, then
 * those most used.
 */
export function proposedPositions(
  speaker: Speaker,
  used: readonly Text[],
  language: Language,
  states: readonly KnownState[],
): readonly Proposed[] {
  const { state, honorific, position } = speaker;
  const head = state && headOfDelegation(state, honorific?.gender ?? 'masculine', states);
  const written = plainLetters(wordsOf(position, language));
  const isLikely = head && matchRank(plainLetters(wordsOf(head, language)), written) !== undefined;
  return toPropose([...(isLikely ? [head] : []), ...used], position, language);
}

/** The texts that have words in a language, but what stands in the field already; none twice. */
export function toPropose(
  texts: readonly Text[],
  present: Text | undefined,
  language: Language,
): readonly Proposed[] {
  const standing = wordsOf(present, language);
  const seen = new Set([standing, '']);
  return texts
    .flatMap((text) => portableText(text) ?? [])
    .map((text) => proposed(text, language))
    .filter(({ words }) => {
      const isNew = !seen.has(words);
      seen.add(words);
      return isNew;
    })
    .slice(0, most);
}
