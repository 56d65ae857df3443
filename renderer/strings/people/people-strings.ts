import type { Gender } from '#shared/domain/body.ts';

/** The words about people and states. */
export interface PeopleStrings {
  readonly honorific: string;
  readonly noHonorific: string;
  /** Behind an honorific that is the same for both. */
  readonly genders: Readonly<Record<Gender, string>>;
  readonly name: string;
  readonly unnamed: string;
  readonly position: string;
  readonly institution: string;
  readonly state: string;
  readonly noState: string;
  readonly addState: string;
  readonly removeState: (state: string) => string;
  readonly add: (list: string) => string;
  readonly edit: (name: string) => string;
  readonly remove: (name: string) => string;
}
