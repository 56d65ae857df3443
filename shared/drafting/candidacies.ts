import type { StateRef } from '#shared/domain/state-ref.ts';
import { type SeriesJoints, seriesOfWords } from './series.ts';

interface CandidacyForms {
  /** `La candidatura fue` */
  readonly subject: string;
  readonly proposed: string;
  readonly seconded: string;
}

/** The words of a language for who stood behind those elected. */
export interface CandidacyWords {
  readonly one: CandidacyForms;
  readonly several: CandidacyForms;
  /** `por la delegación de Chile` */
  readonly by: (states: readonly StateRef[]) => string;
  readonly joints: SeriesJoints;
}

export interface CandidacyFacts {
  readonly elected: readonly unknown[];
  readonly proposedBy: readonly StateRef[];
  readonly secondedBy: readonly StateRef[];
}

/**
 * ` La candidatura fue propuesta por … y secundada por ….`, with the space before it; nothing where neither
 * is recorded. The candidacy is named, not the candidates: the sentence then needs nobody's gender.
 */
export function candidacies(facts: CandidacyFacts, words: CandidacyWords): string {
  const { subject, proposed, seconded } = facts.elected.length > 1 ? words.several : words.one;
  const acts = [
    { done: proposed, states: facts.proposedBy },
    { done: seconded, states: facts.secondedBy },
  ].filter(({ states }) => states.length > 0);
  if (acts.length === 0) return '';
  const told = acts.map(({ done, states }) => `${done} ${words.by(states)}`);
  return ` ${subject} ${seriesOfWords(told, words.joints)}.`;
}
