import type { AgreementStrings } from '#renderer/strings/agreements/agreement-strings.ts';
import type { AgreementLine } from '#shared/report/agreement-lines.ts';

/** Why an agreement ends as it prints: `Termina en «; e» porque sigue «Informar»`. */
export function endingReason(
  { ending, follower, beforeLast }: Pick<AgreementLine, 'ending' | 'follower' | 'beforeLast'>,
  words: AgreementStrings['endings'],
): string {
  if (ending === undefined) return words.unprinted;
  if (follower === undefined) return words.last(ending);
  return beforeLast ? words.beforeLast(ending, follower) : words.amid(ending);
}
