import type { OfficeDirectory } from '#shared/domain/directory/office-directory.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { languages } from '#shared/domain/language.ts';
import type { Text } from '#shared/domain/text.ts';
import { type WordList, wordsOfNames } from '#shared/spelling/word-list.ts';

function everyVersion(text: Text | undefined): readonly string[] {
  return languages.flatMap((language) => (text?.[language] ? [wordsOf(text, language)] : []));
}

/** The words of what the office added to the directory: people and their positions, bodies, states. */
export function officeNames({ people, positions, bodies, states }: OfficeDirectory): WordList {
  return wordsOfNames([
    ...people.flatMap(({ name, position, institution }) => [
      name,
      ...everyVersion(position),
      ...everyVersion(institution),
    ]),
    ...positions.flatMap(({ text }) => everyVersion(text)),
    ...bodies.flatMap(({ id, name, symbol }) => [
      id,
      symbol.replaceAll('/', ' '),
      ...Object.values(name),
    ]),
    ...states.flatMap(({ printed, forms }) =>
      [printed ?? {}, ...forms].flatMap((wording) => Object.values(wording)),
    ),
  ]);
}
