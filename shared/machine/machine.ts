import type { z } from 'zod';
import { appQuestions } from './app-questions.ts';
import { attachmentQuestions } from './attachment-questions.ts';
import { backupQuestions } from './backup-questions.ts';
import { fileQuestions } from './file-questions.ts';
import { journalQuestions } from './journal-questions.ts';
import type { MachineEvent, MachineEventName } from './machine-events.ts';
import { officeQuestions } from './office-questions.ts';
import { shellQuestions } from './shell-questions.ts';
import { zoomQuestions } from './zoom-questions.ts';

/** The whole contract between window and machine: nothing crosses that is not described here. */
export const questions = {
  ...appQuestions,
  ...shellQuestions,
  ...journalQuestions,
  ...attachmentQuestions,
  ...fileQuestions,
  ...officeQuestions,
  ...backupQuestions,
  ...zoomQuestions,
} as const;

export type QuestionName = keyof typeof questions;
export type Request<Name extends QuestionName> = z.infer<(typeof questions)[Name]['request']>;
export type Response<Name extends QuestionName> = z.infer<(typeof questions)[Name]['response']>;

/** What answers some of the questions, whoever asks. */
export type Answers<Name extends QuestionName> = {
  readonly [Each in Name]: (request: Request<Each>) => Promise<Response<Each>>;
};

/** The machine as the window sees it. Failures are answers; a call rejects only when the machine is gone. */
export type Machine = Answers<QuestionName> & {
  /** Listens to an event; what comes back stops the listening. */
  readonly on: <Name extends MachineEventName>(
    name: Name,
    listener: (event: MachineEvent<Name>) => void,
  ) => () => void;
};
