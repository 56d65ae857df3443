import type { Session } from '#shared/domain/session.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import type { Speaker } from '#shared/domain/speaker.ts';

/** A person of past sessions, as recorded the last time, and how often the person was there. */
export interface KnownPerson {
  readonly speaker: Speaker;
  readonly uses: number;
  /** Date of the last session with the person, `2007-05-02`. */
  readonly last: string;
}

/** Everybody who presides, speaks or was elected in a session. */
export function peopleOfSession(session: Session): readonly Speaker[] {
  const people: Speaker[] = session.chair ? [session.chair] : [];
  for (const { item } of everyItem(session.agenda)) {
    people.push(...item.speakers);
    if (item.outcome?.kind === 'elected') people.push(...item.outcome.elected);
  }
  return people.filter(({ name }) => name.trim() !== '');
}

function nameKey(name: string): string {
  return name.trim().toLowerCase().replace(/\s+/g, ' ');
}

/**
 * The people of past sessions, each once by name, those used most and last first. What is known of a person is
 * what the latest session says.
 */
export function peopleOf(sessions: readonly Session[]): readonly KnownPerson[] {
  const known = new Map<string, KnownPerson>();
  for (const session of sessions) {
    for (const speaker of peopleOfSession(session)) {
      const key = nameKey(speaker.name);
      const before = known.get(key);
      const isLater = !before || session.date >= before.last;
      known.set(key, {
        speaker: isLater ? speaker : before.speaker,
        uses: (before?.uses ?? 0) + 1,
        last: isLater ? session.date : before.last,
      });
    }
  }
  return [...known.values()].toSorted(
    (one, other) => other.uses - one.uses || other.last.localeCompare(one.last),
  );
}
