import type { Language } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { type AgreementLine, agreementLines } from '#shared/report/agreement-lines.ts';

/** The agreements as they print, and the sentence before them. */
export interface PrintedAgreements {
  readonly lead: string;
  readonly lines: readonly AgreementLine[];
}

function sameLine(one: AgreementLine, other: AgreementLine): boolean {
  return (
    one.agreement === other.agreement &&
    one.language === other.language &&
    one.verb === other.verb &&
    one.ending === other.ending &&
    one.follower === other.follower &&
    one.beforeLast === other.beforeLast
  );
}

/**
 * Reads the agreements of one session after the other. A line that prints as before is the same object as
 * before, so that only rows that changed are drawn again.
 */
export function lineKeeper(): (session: Session, language: Language) => PrintedAgreements {
  let read: { readonly session: Session; readonly language: Language } | undefined;
  let printed: PrintedAgreements = { lead: '', lines: [] };
  let known: ReadonlyMap<RecordId, AgreementLine> = new Map();
  return (session, language) => {
    if (read?.session === session && read.language === language) return printed;
    read = { session, language };
    const { lead, lines } = agreementLines(session, language);
    const kept = lines.map((line) => {
      const before = known.get(line.agreement.id);
      return before && sameLine(before, line) ? before : line;
    });
    known = new Map(kept.map((line) => [line.agreement.id, line]));
    printed = { lead, lines: kept };
    return printed;
  };
}
