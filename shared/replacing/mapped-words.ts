import { withVersion } from '#shared/commands/text-version.ts';
import type { Inline } from '#shared/domain/inline.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import { mapItems, mapSpeakers } from '#shared/domain/mapped-items.ts';
import { mapTexts } from '#shared/domain/mapped-texts.ts';
import type { Session } from '#shared/domain/session.ts';
import { mapShared, withField } from '#shared/domain/structural-sharing.ts';

/** The field in which words stand. */
export interface WordsPlace {
  readonly record: string;
  readonly part: string;
  /** Undefined for words that have none, as names. */
  readonly language: Language | undefined;
  /** Under which the session keeps them, where they are a paragraph that was rewritten by hand. */
  readonly override?: string;
}

/** Gives other words in place of those at a place, or the very same. */
export type ChangeWords = (inlines: readonly Inline[], place: WordsPlace) => readonly Inline[];

function mapString(text: string, place: WordsPlace, change: ChangeWords): string {
  const inlines: readonly Inline[] = [{ kind: 'text', text }];
  const next = change(inlines, place);
  return next === inlines
    ? text
    : next.map((inline) => (inline.kind === 'text' ? inline.text : '')).join('');
}

function mapOverrides(session: Session, change: ChangeWords): Session {
  let { overrides } = session;
  for (const [key, override] of Object.entries(overrides)) {
    const [, written, paragraph = ''] = key.split('/');
    const [record = '', part = ''] = paragraph.split('.');
    const language = languages.find((each) => each === written);
    const text = change(override.text, { record, part, language, override: key });
    if (text !== override.text) overrides = { ...overrides, [key]: { ...override, text } };
  }
  return withField(session, 'overrides', overrides);
}

/**
 * The session with all words changed that people type into it as words: texts, names, the place, comments,
 * paragraphs rewritten by hand. Symbols, numbers and whatever is computed stay. What does not change keeps its
 * reference.
 */
export function mapWords(session: Session, change: ChangeWords): Session {
  const texted = mapTexts(session, (text, record, part) => {
    let next = text;
    for (const language of languages) {
      const inlines = text[language];
      const changed = inlines && change(inlines, { record, part, language });
      if (changed && changed !== inlines) next = withVersion(next, language, changed);
    }
    return next;
  });
  const named = mapSpeakers(texted, (speaker) =>
    withField(
      speaker,
      'name',
      mapString(speaker.name, { record: speaker.id, part: 'name', language: undefined }, change),
    ),
  );
  const commented = mapItems(named.agenda, (item) =>
    withField(
      item,
      'comments',
      mapShared(item.comments, (comment) =>
        withField(
          comment,
          'text',
          mapString(
            comment.text,
            { record: comment.id, part: 'text', language: undefined },
            change,
          ),
        ),
      ),
    ),
  );
  let { place } = named;
  for (const language of languages) {
    const words = place?.[language];
    if (!place || words === undefined) continue;
    const next = mapString(words, { record: 'session', part: 'place', language }, change);
    if (next !== words) place = { ...place, [language]: next };
  }
  const placed = withField(withField(named, 'agenda', commented), 'place', place);
  return mapOverrides(placed, change);
}
