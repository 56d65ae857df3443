import type { DirectoryPosition } from '#shared/domain/directory/office-directory.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import type { PeopleIndex } from '#shared/domain/directory/suggested-people.ts';
import { languages } from '#shared/domain/language.ts';
import { plainLetters } from '#shared/domain/plain-letters.ts';
import type { Text } from '#shared/domain/text.ts';

/** A position as the list shows it: of the office's directory, or known from sessions alone. */
export interface ListedPosition {
  readonly origin: 'own' | 'sessions';
  readonly position: DirectoryPosition;
}

/** Its words in every language, without accents. */
function versions(text: Text): readonly string[] {
  return languages.flatMap((language) => plainLetters(wordsOf(text, language)) || []);
}

/** Every position: those of the directory, and those that only sessions have. */
export function listedPositions(
  own: readonly DirectoryPosition[],
  index: Pick<PeopleIndex, 'positions'>,
): readonly ListedPosition[] {
  const written = new Set(own.flatMap(({ text }) => versions(text)));
  const others = index
    .positions('', Number.MAX_SAFE_INTEGER)
    .filter((text) => versions(text).every((words) => !written.has(words)));
  return [
    ...own.map((position) => ({ origin: 'own' as const, position })),
    ...others.map((text) => ({
      origin: 'sessions' as const,
      position: {
        id: `known-${(versions(text)[0] ?? '').replaceAll(' ', '-')}`,
        text,
        replaces: [],
      },
    })),
  ];
}

/** The position as it is kept: other words than a session has replace those. */
export function keptPosition(
  { origin, position }: ListedPosition,
  id: string,
  text: Text,
  replaces: readonly string[],
): DirectoryPosition {
  const before = wordsOf(position.text);
  const isOther = plainLetters(before) !== plainLetters(wordsOf(text));
  const own = origin === 'sessions' && isOther ? [...replaces, before] : replaces;
  return { id, text, replaces: [...new Set(own)] };
}
