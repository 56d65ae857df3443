import type { FollowUp } from '#shared/domain/agreement.ts';

/** The words of the section of the agreements. */
export interface AgreementStrings {
  /** What is computed here and need not be typed. */
  readonly facts: string;
  readonly empty: string;
  readonly editLead: string;
  readonly addWith: string;
  readonly moreVerbs: string;
  readonly withoutVerb: string;
  readonly verb: (verb: string) => string;
  readonly text: string;
  readonly placeholder: string;
  readonly named: (place: number, total: number) => string;
  /** Why an entry ends as it does. */
  readonly endings: {
    readonly last: (ending: string) => string;
    readonly beforeLast: (ending: string, follower: string) => string;
    readonly amid: (ending: string) => string;
    readonly unprinted: string;
  };
  readonly more: string;
  readonly close: string;
  readonly move: string;
  readonly moved: (place: number, total: number) => string;
  readonly copyOne: string;
  readonly copyAll: string;
  readonly copied: (count: number) => string;
  readonly notCopied: string;
  readonly nothingToCopy: string;
  readonly pasted: (count: number) => string;
  readonly addressees: string;
  readonly addAddressee: string;
  readonly addresseePlaceholder: string;
  readonly writeAddressees: string;
  readonly item: string;
  readonly noItem: string;
  readonly followUp: string;
  readonly statuses: Readonly<Record<FollowUp['status'], string>>;
  readonly responsible: string;
  readonly responsiblePlaceholder: string;
  readonly due: string;
  readonly wrongDue: string;
  readonly dueSession: string;
  readonly dueSessionPlaceholder: string;
  readonly edited: string;
  readonly leftOut: string;
  readonly missing: string;
  readonly unwritten: string;
}
