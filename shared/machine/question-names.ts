/**
 * The name of every question, apart from the schemas: the preload exposes a function for each and must stay
 * small, since it runs before the page does.
 */
export const questionNames = [
  'app.facts',
  'shell.language',
  'shell.setLanguage',
  'shell.setRecent',
  'shell.flushed',
] as const;
export type QuestionName = (typeof questionNames)[number];
