import type { PaperReference } from '#shared/domain/inline.ts';
import type { MissingFact } from '#shared/domain/missing-facts.ts';
import type { ReportForm, Session } from '#shared/domain/session.ts';
import type { SymbolDisagreement } from '#shared/symbols/read-paper-symbol.ts';

/** The words of the section of the session itself. */
export interface SessionFactsStrings {
  readonly groups: Readonly<
    Record<'identification' | 'occasion' | 'convocation' | 'presiding' | 'papers', string>
  >;
  readonly missing: string;
  readonly missingFacts: Readonly<Record<MissingFact, string>>;
  readonly body: string;
  readonly addBody: string;
  readonly jointBody: string;
  readonly kind: string;
  readonly number: string;
  readonly theme: string;
  readonly themePlaceholder: string;
  readonly date: string;
  readonly hours: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly placePlaceholder: string;
  readonly originalPlace: (place: string) => string;
  readonly requesters: string;
  readonly mandate: string;
  readonly mandated: string;
  readonly mandateSymbol: string;
  readonly mandateOrgan: string;
  readonly mandateFirst: string;
  readonly purpose: string;
  readonly purposePlaceholder: string;
  readonly chair: string;
  readonly addChair: string;
  readonly removeChair: string;
  readonly quorum: string;
  readonly status: string;
  readonly distribution: string;
  readonly distributions: Readonly<Record<Session['distribution'], string>>;
  readonly paperNames: string;
  readonly takePaperNames: string;
  /** Of a paper that the office does not call otherwise. */
  readonly usualName: string;
  readonly reportForm: string;
  readonly reportForms: Readonly<Record<ReportForm, string>>;
  readonly reportFormHints: Readonly<Record<ReportForm, string>>;
  readonly language: string;
  readonly languageHint: string;
  readonly papers: Readonly<Record<PaperReference, string>>;
  readonly papersOf: (body: string) => string;
  readonly reportSymbolHint: string;
  readonly use: (symbol: string) => string;
  readonly useShort: string;
  readonly normal: string;
  readonly useNormal: string;
  readonly unknownSymbol: string;
  readonly disagreements: Readonly<
    Record<SymbolDisagreement['about'], (found: string, expected: string) => string>
  >;
  /** What is wrong with what was typed, and after it what stays. */
  readonly wrong: {
    readonly number: string;
    readonly date: string;
    readonly time: string;
    readonly endFirst: (end: string, start: string) => string;
    readonly startLast: (start: string, end: string) => string;
    readonly mandate: string;
    readonly stays: (kept: string | undefined) => string;
  };
}
