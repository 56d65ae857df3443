import { z } from 'zod';
import { answer, nothing, type Question } from './question.ts';

export const appFactsSchema = z.strictObject({
  /** The browser edition keeps everything in this browser only. */
  edition: z.enum(['desktop', 'browser']),
  version: z.string(),
  platform: z.string(),
  /** BCP 47, as the system or the browser gives it: `es-UY`. */
  locale: z.string(),
  /**
   * Who works here, as the system's account is called: colleagues see it beside a session that comes to
   * them in a file. Unknown in a browser.
   */
  user: z.string().optional(),
  /** The last run did not end by itself: what the window's database holds must be rebuilt. */
  uncleanExit: z.boolean(),
});
export type AppFacts = z.infer<typeof appFactsSchema>;

export const appQuestions = {
  appFacts: { request: nothing, response: appFactsSchema },
  /** Deletes the window's own database, which the window has closed and holds a verified copy of. */
  clearWindowDatabase: { request: nothing, response: answer({}) },
  /** The window has saved what it had: the machine may close it. */
  readyToClose: { request: nothing, response: nothing },
  /** Something could not be saved, and the window says so: it stays open this once. */
  notReadyToClose: { request: nothing, response: nothing },
} as const satisfies Record<string, Question>;
