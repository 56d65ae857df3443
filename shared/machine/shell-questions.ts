import { z } from 'zod';
import { languageSchema } from '#shared/domain/language.ts';

/** The most sessions that the menu lists as recent. */
export const recentSessionsLimit = 9;

/** A session as the menu of recent ones names it. */
export const recentSessionSchema = z.strictObject({
  id: z.string().min(1).max(200),
  title: z.string().min(1).max(300),
});
export type RecentSession = z.infer<typeof recentSessionSchema>;

/** What the window asks of the shell around it. */
export const shellQuestions = {
  /** The language of the menu, and of everything else that the machine says. */
  'shell.language': { request: z.strictObject({}), response: languageSchema },
  'shell.setLanguage': { request: languageSchema, response: z.null() },
  /** The sessions opened last, the latest first. */
  'shell.setRecent': {
    request: z.array(recentSessionSchema).max(recentSessionsLimit).readonly(),
    response: z.null(),
  },
  /** The window's answer to `closing`: all that was typed is kept, or could not be. */
  'shell.flushed': { request: z.strictObject({ saved: z.boolean() }), response: z.null() },
} as const;
