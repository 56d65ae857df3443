import type { ItemKind } from '#shared/domain/agenda-item.ts';
import type { AgreementVerb } from '#shared/domain/agreement.ts';
import type { Body, Gender } from '#shared/domain/body.ts';
import type { ClockTime, IsoDate } from '#shared/domain/iso-date.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperNames } from '#shared/domain/paper-names.ts';
import type { SessionKind } from '#shared/domain/session.ts';
import type { Honorific } from '#shared/domain/speaker.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import type { Part, Sentence } from './sentence.ts';

/** One body, or the two of a joint meeting. */
export type Bodies = readonly [Body] | readonly [Body, Body];

/** How an ordinal agrees with its noun: `trigésimo séptimo`, `cuadragésimo primer` (before its noun), `vigésima`. */
export interface OrdinalForm {
  readonly gender: Gender;
  /** The noun follows at once; Spanish then shortens primero and tercero. */
  readonly beforeNoun: boolean;
  /** Each word with a capital: `Vigésima Séptima Reunión`. */
  readonly capitals: boolean;
}

/**
 * Where a person stands in a sentence: by itself (`Embajador X`), as subject (`el Embajador X`), as object
 * (`eligió al Embajador X`), after "of" (`del Embajador X`), after the "by" of an item line (`a cargo del
 * Embajador X`), or as the one by whom something is done (`por el Embajador X`, `pela Embaixadora X`).
 */
export type SpeakerCase = 'plain' | 'subject' | 'object' | 'of' | 'by' | 'agent';

/** A change to the draft order of business, ready to be told. */
export interface AmendmentFacts<Insert> {
  readonly kind: 'postponed' | 'withdrawn' | 'added' | 'moved';
  readonly by: readonly StateRef[];
  /** Number of the item now; absent for an unnumbered one. */
  readonly number?: string;
  /** Number of a moved item in the draft. */
  readonly from?: number;
  /** The item's title, to be quoted. */
  readonly title?: Part<Insert>;
  readonly symbols: readonly Part<Insert>[];
}

/** What became of an item, ready to be told. Those elected come in the object case. */
export type OutcomeFacts<Insert> =
  | { readonly kind: 'adopted'; readonly reservations: readonly StateRef[] }
  | {
      readonly kind: 'adoptedAsAmended';
      readonly by: readonly StateRef[];
      readonly reservations: readonly StateRef[];
    }
  | { readonly kind: 'noted' }
  | { readonly kind: 'notedAndReferred'; readonly to: Body }
  | {
      readonly kind: 'postponed';
      readonly by: readonly StateRef[];
      /** Read after "until": `la próxima sesión ordinaria`, `May 16, 2007`. */
      readonly until?: Part<Insert>;
    }
  | { readonly kind: 'withdrawn'; readonly by: readonly StateRef[] }
  | {
      readonly kind: 'elected';
      readonly elected: readonly Part<Insert>[];
      readonly office?: Part<Insert>;
      readonly byAcclamation: boolean;
      readonly proposedBy: readonly StateRef[];
      readonly secondedBy: readonly StateRef[];
    }
  | { readonly kind: 'heard' };

/**
 * The drafting language of the papers in one official language. Each language is one file behind this
 * interface; all of a sentence's words stand there, so that a reviser changes them in one place.
 * Sentences end with their own punctuation. Absent facts leave a sentence that reads naturally without them.
 *
 * For the reviser: in the four files, `// seen: …` above a formula (or at the end of its line) names the kind
 * of paper that prints it; `// bg` marks wording from background knowledge that no paper confirmed yet. List
 * what is left to confirm with a search for `// bg`. Tables and sentences alike stand under the mark.
 */
export interface DraftingLanguage {
  readonly language: Language;

  // Dates, times, numbers

  /** `2 de mayo de 2007`, `May 2, 2007`, `2 mai 2007`, `2 de maio de 2007`; the first of the month as printed by the OAS. */
  date(date: IsoDate): string;
  /** With the day of the week: `martes 10 de julio de 2012`. */
  longDate(date: IsoDate): string;
  /** Of the header block, without articles or commas: `2 mayo 2007` (domain.md 1.1). */
  headerDate(date: IsoDate): string;
  /** `diez y treinta y seis de la mañana`, `doce y diez de la tarde`; no article before it. */
  timeInWords(time: ClockTime): string;
  /** 1 to 199 in words; other numbers throw a RangeError. */
  ordinal(n: number, form: OrdinalForm): string;

  // Lists, quotes, states, people

  /** Quoted as the language quotes: “…” or « … ». Quotes inside stay as typed. */
  quoted<I>(words: Sentence<I>): Sentence<I>;
  /** `a, b y c`; the conjunction as the next spoken word wants it. */
  series<I>(parts: readonly Part<I>[]): Sentence<I>;
  /** Like `series`, with semicolons, for parts that hold commas: `a, b; c, d; y e`. */
  longSeries<I>(parts: readonly Part<I>[]): Sentence<I>;
  /** What a list entry ends with: `;`, `; y` or `; e` before the last, `.` after it. `next` is the following entry's words. */
  entryEnding(next: string | undefined, nextIsLast: boolean): string;
  /** The state's name: `Belize`, or as the reference prints it. */
  state(state: StateRef): string;
  /** `de la Argentina`, `del Brasil`, `of the Bahamas`, `d’Haïti`. */
  ofState(state: StateRef): string;
  /** `Misión Permanente de Belice`; several: `Misiones Permanentes de Belize, del Brasil y de Chile`. Without the article. */
  missions(states: readonly StateRef[]): string;
  /**
   * The position of whoever heads a delegation, as it stands behind a name: `Representante Permanente de Belice
   * ante la OEA`; of an observer, `Observadora Permanente de España ante la OEA` (domain.md 3).
   */
  headOfDelegation(state: StateRef, standing: 'member' | 'observer', gender: Gender): string;
  /** The body's name with its article as subject, lower case: `el Consejo Permanente`, `the Permanent Council`. */
  body(body: Body): string;
  /**
   * Bodies as those to whom something goes: `al Consejo Permanente y a la Comisión General`. Three or more are
   * parted by semicolons, as in the reference report.
   */
  toBodies(bodies: readonly Body[]): string;
  /** `Embajadora`, `Ambassador`, `Embaixador`. */
  honorific(honorific: Honorific): string;
  /** Honorific and name in the sentence: `Embajador X`, `el Embajador X`, `del Embajador X`, `a cargo del Embajador X`. */
  person(where: SpeakerCase, honorific: Honorific | undefined, name: string): string;

  // Header block and titles

  readonly organization: string;
  /** Name of the organ in the header block: `CONSEJO PERMANENTE`. */
  organHeader(body: Body): string;
  /** `Original: español`; `original` is the language of the original. */
  originalLine(original: Language): string;
  readonly limitedDistribution: string;
  /** Mark of a paper that is not final. */
  readonly draftMark: string;
  /** Lines of the report's title, in capitals. */
  reportTitle(facts: SessionFacts): readonly string[];
  /** Lines of the title of the order of business, in capitals. */
  orderOfBusinessTitle(facts: SessionFacts): readonly string[];
  /** `sesión especial`, `regular meeting`; a joint meeting says so. */
  meetingName(facts: Pick<SessionFacts, 'bodies' | 'kind'>): string;

  // The report: opening

  /** Who asked, kind of meeting, date, theme. */
  opening<I>(
    facts: SessionFacts & { requesters: readonly StateRef[]; theme?: Part<I> },
  ): Sentence<I>;
  mandate<I>(
    facts: SessionFacts & { organ: Body; symbol: Part<I>; purpose?: Part<I> },
  ): Sentence<I>;
  /** `mandated`: a mandate paragraph stands before ("A tal efecto, …"). */
  programmeLead<I>(facts: SessionFacts & { mandated: boolean; symbol?: Part<I> }): Sentence<I>;
  /** The case in which `chair` wants the person: Spanish says `presidió el Embajador X`, Portuguese `presidida pela Embaixadora X`. */
  readonly chairCase: SpeakerCase;
  /** Who presided. `chair` stands in the case of `chairCase`, with position and institution. */
  chair<I>(facts: SessionFacts & { chair: Part<I> }): Sentence<I>;
  /** When and where the meeting began and ended; either time may be absent, not both. */
  times<I>(
    facts: SessionFacts & { start?: ClockTime; end?: ClockTime; place?: string },
  ): Sentence<I>;
  /** `states`: one at least. */
  quorum<I>(states: readonly StateRef[]): Sentence<I>;

  // The report: items

  /** `Aprobación del orden del día`: what a new item of the kind is called; empty where there is none. */
  itemLabel(kind: ItemKind): string;
  /** `(continuación)` */
  readonly continuation: string;
  /** Adoption of the order of business, unchanged or amended; each amendment a sentence of its own after the first. */
  adoption<I>(
    facts: SessionFacts & {
      symbol?: Part<I>;
      amended: boolean;
      by: readonly StateRef[];
      amendments: readonly AmendmentFacts<I>[];
    },
  ): readonly Sentence<I>[];
  /** What became of an item; for the order of business see `adoption`. */
  outcome<I>(facts: ItemOutcomeFacts<I>): Sentence<I>;

  // The report: conclusions, documents, notes

  conclusionLead(facts: SessionFacts): string;
  /** The words of the verb with a capital, as infinitive: `Tomar nota`, `To take note`, `De prendre note`. Empty for `other`. */
  agreementVerb(verb: AgreementVerb): string;
  /** Heading of the register: `Documentos distribuidos:` */
  readonly documentsHeading: string;
  documentsLead(count: number): string;
  /** The standard footnote, pointing to the minutes. */
  minutesNote<I>(symbol: Part<I> | undefined): Sentence<I>;

  // The order of business

  readonly dateLabel: string;
  readonly timeLabel: string;
  readonly placeLabel: string;
  /** Clock time as the order of business prints it: `10:30`, `10:30 a.m.`, `10 h 30`, `10h30`. */
  clock(time: ClockTime): string;
}

/** What nearly every sentence wants to know. */
export interface SessionFacts {
  readonly bodies: Bodies;
  readonly kind: SessionKind;
  readonly date: IsoDate;
  /** What the office calls its papers, where that is not the usual name. */
  readonly paperNames?: PaperNames;
}

/** An item of a session and what became of it. */
export interface ItemOutcomeFacts<Insert> extends SessionFacts {
  readonly item: ItemKind;
  /** The item's documents. */
  readonly symbols: readonly Part<Insert>[];
  readonly outcome: OutcomeFacts<Insert>;
}
