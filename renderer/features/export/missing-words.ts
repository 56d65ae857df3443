import { type FieldPlace, fieldOfSource } from '#renderer/stores/field-of-source.ts';
import type { ExportStrings } from '#renderer/strings/export/export-strings.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Session } from '#shared/domain/session.ts';
import type { MissingFact } from '#shared/review/missing-facts.ts';

/** The words that missing facts are said in. */
export interface MissingWords {
  readonly said: ExportStrings['missingFacts'];
  /** The paper's language as it stands in a sentence. */
  readonly language: string;
  /** Joins numbers as the interface's language does. */
  readonly join: (numbers: readonly string[]) => string;
}

/** What is missing, in words. */
export function missingSentence(
  fact: MissingFact,
  isJoint: boolean,
  { said, language, join }: MissingWords,
): string {
  switch (fact.kind) {
    case 'symbol':
      return isJoint ? said.symbolOf(fact.organ) : said.symbol;
    case 'number':
    case 'theme':
    case 'agenda':
      return said[fact.kind];
    case 'emptyItems':
    case 'outcomes':
      return said[fact.kind](fact.numbers.length, join(fact.numbers));
    case 'documentSymbols':
    case 'stale':
      return said[fact.kind](fact.count);
    case 'translations':
      return said.translations(fact.count, language);
    default:
      return assertNever(fact);
  }
}

/** The field where a missing fact is written. */
export function missingPlace(fact: MissingFact, session: Session): FieldPlace {
  const { at } = fact;
  return fact.kind === 'stale'
    ? { section: 'texts', row: fact.paragraph, at }
    : fieldOfSource(session, at);
}
