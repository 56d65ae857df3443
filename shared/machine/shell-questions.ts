import { z } from 'zod';
import { actionNameSchema } from '#shared/actions/action.ts';
import { languageSchema } from '#shared/domain/language.ts';
import { nothing, type Question } from './question.ts';

/** The most sessions that the menu lists as recent. */
export const recentSessionsLimit = 9;

/** A session as the menu of recent ones names it. */
export const recentSessionSchema = z.strictObject({
  id: z.string().min(1).max(200),
  title: z.string().min(1).max(300),
});
export type RecentSession = z.infer<typeof recentSessionSchema>;

const recent = z.strictObject({
  sessions: z.array(recentSessionSchema).max(recentSessionsLimit).readonly(),
});
/** What the menu shows of the window's state. */
export const menuStateSchema = z.strictObject({
  /** The step that undo would undo, in words; absent where there is none. */
  undo: z.string().max(300).optional(),
  redo: z.string().max(300).optional(),
  /** What can be done now; everything else is shown grey. */
  actions: z.array(actionNameSchema).readonly(),
});
export type MenuState = z.infer<typeof menuStateSchema>;

const language = z.strictObject({ language: languageSchema });

/** What the window asks of the shell around it: the native menu and its language. */
export const shellQuestions = {
  interfaceLanguage: { request: nothing, response: language },
  setInterfaceLanguage: { request: language, response: nothing },
  /** The sessions opened last, the latest first. */
  recentSessions: { request: nothing, response: recent },
  setRecentSessions: { request: recent, response: nothing },
  setMenuState: { request: menuStateSchema, response: nothing },
} as const satisfies Record<string, Question>;
