import type { Session } from '#shared/domain/session.ts';
import { versionOf } from '#shared/domain/text.ts';
import { sessionTitle } from './session-title.ts';

/** What lists show, sort and find of a session, read once. */
export interface SessionFacts {
  readonly title: string;
  readonly theme: string;
  readonly year: string;
  /** What words are looked for in: see `plainWords`. */
  readonly words: string;
}

/** Words without accents and capitals: `Migración` is found under `migracion`. */
export function plainWords(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase();
}

function themeOf({ theme, language }: Session): string {
  const inlines = versionOf(theme, language, language)?.inlines ?? [];
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : ' '))
    .join('')
    .replace(/\s+/gu, ' ')
    .trim();
}

function readFacts(session: Session): SessionFacts {
  const title = sessionTitle(session);
  const theme = themeOf(session);
  const names = session.bodies.map(({ body }) => body.name[session.language]).join(' ');
  return {
    title,
    theme,
    year: session.date.slice(0, 4),
    words: plainWords(`${title} ${theme} ${names}`),
  };
}

/** A session never changes, so what was found of one holds as long as it is there. */
const facts = new WeakMap<Session, SessionFacts>();

export function factsOf(session: Session): SessionFacts {
  const known = facts.get(session);
  if (known) return known;
  const found = readFacts(session);
  facts.set(session, found);
  return found;
}

/** The words of a search as `matchesWords` takes them. */
export function soughtWords(words: string): readonly string[] {
  return plainWords(words)
    .split(/\s+/u)
    .filter((word) => word !== '');
}

/** Whether each of the words sought is in the title, the theme or the body of a session. */
export function matchesWords(session: Session, sought: readonly string[]): boolean {
  const { words } = factsOf(session);
  return sought.every((word) => words.includes(word));
}
