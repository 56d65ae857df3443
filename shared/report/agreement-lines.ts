import type { Agreement } from '#shared/domain/agreement.ts';
import type { Inline } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Session } from '#shared/domain/session.ts';
import { versionOf } from '#shared/domain/text.ts';
import { agreementEntries } from './closing-blocks.ts';
import { compositionOf } from './composition-of.ts';
import { inLanguageOf } from './draft.ts';
import { printedPlaces } from './printed-places.ts';
import { wordsOf } from './runs.ts';

/** An agreement as the report prints it, its text still with references that can be followed. */
export interface AgreementLine {
  readonly agreement: Agreement;
  /** In which the line prints: the paper's, or the original where the text lacks that. */
  readonly language: Language;
  /** Empty where the text says it all. */
  readonly verb: string;
  /** Without the punctuation typed at its end: the list brings its own. */
  readonly inlines: readonly Inline[];
  /** `;`, `; e`, `.`; undefined for an agreement that says nothing yet and does not print. */
  readonly ending: string | undefined;
  /** The first words of the entry that follows, which the conjunction answers to; absent for the last one. */
  readonly follower?: string;
  /** Whether the entry that follows is the last one. */
  readonly beforeLast: boolean;
}

/** A text without the white space and punctuation at its end. */
function withoutEnding(inlines: readonly Inline[]): readonly Inline[] {
  const last = inlines.at(-1);
  if (last?.kind === 'break') return withoutEnding(inlines.slice(0, -1));
  if (last?.kind !== 'text') return inlines;
  const text = last.text
    .trimEnd()
    .replace(/[.;,]+$/, '')
    .trimEnd();
  if (text === last.text) return inlines;
  return text === ''
    ? withoutEnding(inlines.slice(0, -1))
    : [...inlines.slice(0, -1), { ...last, text }];
}

/** The agreements of the report in a language, with the sentence before them, as composition words both. */
export function agreementLines(
  session: Session,
  language: Language,
): { readonly lead: string; readonly lines: readonly AgreementLine[] } {
  const places = printedPlaces(session, 'report');
  const composition = compositionOf(session, 'report', language, places);
  const entries = agreementEntries(composition);
  const order = new Map(entries.map(({ agreement }, index) => [agreement.id, index]));
  const lines = session.agreements.map((agreement): AgreementLine => {
    const own = inLanguageOf(composition, agreement.text);
    const place = order.get(agreement.id);
    const next = place === undefined ? undefined : entries[place + 1];
    const nextOwn = next && inLanguageOf(composition, next.agreement.text);
    const nextVerb = next && nextOwn?.drafting.agreementVerb(next.agreement.verb);
    const follower = next && (nextVerb || wordsOf(next.runs).split(/\s/, 1)[0]);
    return {
      agreement,
      language: own.language,
      verb: own.drafting.agreementVerb(agreement.verb),
      inlines: withoutEnding(versionOf(agreement.text, language, session.language)?.inlines ?? []),
      ending: place === undefined ? undefined : entries[place]?.ending,
      ...(follower && { follower }),
      beforeLast: place !== undefined && place === entries.length - 2,
    };
  });
  return { lead: composition.drafting.conclusionLead(composition.facts), lines };
}
