import type { Session } from '#shared/domain/session.ts';
import { versionOf } from '#shared/domain/text.ts';

/** The field of a new session that staff most likely fill in next, as the page names it. */
export function firstOpenField({ number, theme, start, language }: Session): string {
  if (number === undefined) return 'number';
  if (start === undefined) return 'start';
  return versionOf(theme, language, language) === undefined ? 'theme' : 'place';
}
