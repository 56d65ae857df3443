import { z } from 'zod';
import { appFactsSchema } from './app-facts.ts';
import type { QuestionName } from './question-names.ts';
import { shellQuestions } from './shell-questions.ts';

/** A question that the window may put to the machine: the schemas of what goes in and of what comes out. */
export interface Question {
  readonly request: z.ZodType;
  readonly response: z.ZodType;
  /** The largest request that is looked at, in bytes of its texts and binary parts; 1 MiB unless stated. */
  readonly largestRequest?: number;
}

/**
 * Everything that the window can ask, and nothing else: the machine refuses a name that is not here, a
 * request that its schema refuses, and its own answer where that does not fit.
 */
export const machineContract = {
  'app.facts': { request: z.strictObject({}), response: appFactsSchema },
  ...shellQuestions,
} as const satisfies Record<QuestionName, Question>;

type Contract = typeof machineContract;

export type RequestOf<Name extends QuestionName> = z.infer<Contract[Name]['request']>;
export type ResponseOf<Name extends QuestionName> = z.infer<Contract[Name]['response']>;

/** The machine as the window sees it. A refused or failed question rejects with a `MachineRefusal`. */
export type Machine = {
  readonly [Name in QuestionName]: (request: RequestOf<Name>) => Promise<ResponseOf<Name>>;
};
