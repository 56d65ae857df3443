import { bodies } from '#shared/domain/directory/bodies.ts';
import { memberStates } from '#shared/domain/directory/member-states.ts';
import { permanentObservers } from '#shared/domain/directory/permanent-observers.ts';
import { languages } from '#shared/domain/language.ts';
import { type WordList, wordsOfNames } from '#shared/spelling/word-list.ts';

/** Acronyms that papers use for the organisation in each language. */
const organisation = ['OEA', 'OAS', 'AG', 'CP', 'SG'];

/** The words of the names of states and bodies in every language, and the acronyms of the bodies. */
export function builtInNames(): WordList {
  const states = [...memberStates, ...permanentObservers].flatMap(
    ({ iso3, short, genitive, official, variants }) => [
      iso3,
      ...languages.flatMap((language) => [
        short[language],
        genitive[language],
        official?.[language] ?? '',
        ...(variants[language] ?? []),
      ]),
    ],
  );
  const named = bodies.flatMap(({ id, name, symbol }) => [
    id,
    symbol.replaceAll('/', ' '),
    ...Object.values(name),
  ]);
  return wordsOfNames([...organisation, ...states, ...named]);
}
