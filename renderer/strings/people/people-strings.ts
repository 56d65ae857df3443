import type { Gender } from '#shared/domain/body.ts';

/** The words for people, states and bodies, wherever they are edited. */
export interface PeopleStrings {
  readonly states: {
    readonly placeholder: string;
    readonly observer: string;
    /** Of a state that was neither on the day of the session. */
    readonly noStanding: string;
    readonly forms: string;
    readonly printAs: (form: string) => string;
    readonly remove: (name: string) => string;
    /** Names the button that shows how a state prints. */
    readonly printedOf: (name: string) => string;
    readonly printed: string;
    readonly printedHint: (name: string) => string;
  };
  readonly bodies: {
    readonly placeholder: string;
    readonly remove: (name: string) => string;
  };
  readonly speaker: {
    readonly honorific: string;
    readonly noHonorific: string;
    readonly gender: string;
    readonly genders: Readonly<Record<Gender, string>>;
    readonly name: string;
    readonly position: string;
    readonly institution: string;
    readonly state: string;
    readonly noName: string;
    /** Before the words that can be taken with one press. */
    readonly propose: string;
    /** Takes the name as the directory has it. */
    readonly takeCorrected: (name: string) => string;
    readonly edit: (name: string) => string;
    readonly done: string;
  };
}
