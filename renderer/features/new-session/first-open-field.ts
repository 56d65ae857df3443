import type { Session } from '#shared/domain/session.ts';
import { versionOf } from '#shared/domain/text.ts';

/**
 * The field of a new session that staff most likely fill in next, as the page names it: a session other than a
 * regular one is held for a theme, which is known before the hour is.
 */
export function firstOpenField({ kind, number, theme, start, language }: Session): string {
  if (number === undefined) return 'number';
  const lacksTheme = versionOf(theme, language, language) === undefined;
  if (lacksTheme && kind !== 'regular') return 'theme';
  if (start === undefined) return 'start';
  return lacksTheme ? 'theme' : 'place';
}
