import { type Language, languages } from '#shared/domain/language.ts';
import type { Session } from '#shared/domain/session.ts';
import type { Text } from '#shared/domain/text.ts';
import { compositionOf } from './composition-of.ts';
import { printedPlaces } from './printed-places.ts';
import { wordsOf } from './runs.ts';
import { textRuns } from './text-runs.ts';

function citesItem(text: Text): boolean {
  return languages.some((language) =>
    text[language]?.some(
      (inline) =>
        inline.kind === 'reference' &&
        // A theme or a document may cite an item in its turn.
        inline.target.kind !== 'paper' &&
        inline.target.kind !== 'mandate',
    ),
  );
}

/**
 * What a text of a session says as the report prints it in `language`, or in its original where that is
 * missing: references by what they cite, note marks left out, a line break as a line feed. Empty when nothing
 * was written.
 */
export function printedWords(
  session: Session,
  text: Text | undefined,
  language: Language = session.language,
): string {
  if (!text) return '';
  // Numbering all the items is spared for the many texts that cite none.
  const places = citesItem(text) ? printedPlaces(session, 'report') : [];
  const composition = compositionOf(session, 'report', language, places);
  return wordsOf(textRuns(composition, text, { record: 'session', part: 'text' }));
}
