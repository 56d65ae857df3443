import type { FollowUpState } from '#shared/report/registered-agreements.ts';

/** The words of the register of agreements. */
export interface RegisterStrings {
  readonly title: string;
  readonly listed: (count: number, all: number) => string;
  readonly all: (count: number) => string;
  readonly find: string;
  readonly states: Readonly<Record<FollowUpState, string>>;
  readonly columns: Readonly<
    Record<'agreement' | 'session' | 'addressees' | 'due' | 'responsible' | 'state', string>
  >;
  readonly open: (words: string) => string;
  readonly done: (words: string) => string;
  readonly markedDone: string;
  readonly markedPending: string;
  readonly copy: string;
  readonly copied: (count: number) => string;
  readonly notCopied: string;
  readonly empty: string;
  readonly noMatch: string;
}
