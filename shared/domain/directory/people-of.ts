import { type Language, languages } from '#shared/domain/language.ts';
import { plainLetters } from '#shared/domain/plain-letters.ts';
import type { Session } from '#shared/domain/session.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import type { Text } from '#shared/domain/text.ts';

/** What is known of a person apart from any session. */
export type KnownPerson = Omit<Speaker, 'id'>;

/**
 * A text that another session can take: words and line breaks. Notes and references point at what only the
 * session has that they come from. Undefined where nothing is left.
 */
export function portableText(text: Text | undefined): Text | undefined {
  if (!text) return undefined;
  const versions = languages.flatMap((language) => {
    const inlines = text[language]?.filter(({ kind }) => kind === 'text' || kind === 'break') ?? [];
    const filled = inlines.some((inline) => inline.kind === 'text' && inline.text.trim() !== '');
    return filled ? [[language, inlines] as const] : [];
  });
  return versions.length === 0 ? undefined : Object.fromEntries(versions);
}

/** The words of one language version of a text, or of the first that there is. */
export function wordsOf(text: Text | undefined, language?: Language): string {
  const found = language ?? languages.find((each) => text?.[each]);
  const inlines = (found && text?.[found]) ?? [];
  return inlines.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}

function known({ honorific, name, position, institution, state }: Speaker): KnownPerson {
  const positionHere = portableText(position);
  const institutionHere = portableText(institution);
  return {
    name: name.trim(),
    ...(honorific && { honorific }),
    ...(positionHere && { position: positionHere }),
    ...(institutionHere && { institution: institutionHere }),
    ...(state && { state }),
  };
}

/** Everybody who presided, spoke or was elected in a session, as the session has them. */
export function speakersOf(session: Session): readonly Speaker[] {
  const speakers: Speaker[] = session.chair ? [session.chair] : [];
  for (const { item } of everyItem(session.agenda)) {
    speakers.push(...item.speakers);
    if (item.outcome?.kind === 'elected') speakers.push(...item.outcome.elected);
  }
  return speakers;
}

/** The same but those without a name, as they are known apart from the session; `but` is left out. */
export function peopleOf(session: Session, but?: Speaker['id']): readonly KnownPerson[] {
  return speakersOf(session)
    .filter(({ id, name }) => id !== but && plainLetters(name) !== '')
    .map(known);
}
