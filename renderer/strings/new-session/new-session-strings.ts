import type { CountedThing } from '#shared/domain/new-session/carried-counts.ts';
import type { CarriedPart } from '#shared/domain/new-session/session-from-past.ts';

/** The words of the dialog in which a session is begun. */
export interface NewSessionStrings {
  readonly title: string;
  readonly way: string;
  readonly ways: Readonly<Record<'blank' | 'template' | 'past', string>>;
  readonly wayHints: Readonly<Record<'blank' | 'template' | 'past', string>>;
  readonly body: string;
  readonly jointWith: string;
  readonly noOther: string;
  readonly number: string;
  readonly numberProposed: (last: number) => string;
  readonly numberWrong: string;
  readonly numberTaken: (session: string) => string;
  readonly dateMissing: string;
  readonly language: string;
  readonly symbols: (symbols: string) => string;
  readonly template: string;
  readonly noTemplates: string;
  readonly requester: string;
  readonly noRequester: string;
  readonly openSlots: string;
  readonly agenda: string;
  readonly emptyAgenda: string;
  readonly pastSession: string;
  readonly find: string;
  readonly noneFound: string;
  readonly moreFound: (count: number) => string;
  readonly carry: string;
  readonly parts: Readonly<Record<CarriedPart, string>>;
  /** A part with how many there are of it. */
  readonly counted: (part: string, count: number) => string;
  readonly pending: (count: number) => string;
  readonly changes: string;
  readonly numberMoves: (from: string, to: string) => string;
  readonly none: string;
  readonly symbolsMove: (symbols: string) => string;
  readonly noSymbols: string;
  readonly staysBehind: (things: string) => string;
  readonly things: Readonly<Record<CountedThing, (count: number) => string>>;
  readonly timesStay: string;
  readonly create: string;
}
