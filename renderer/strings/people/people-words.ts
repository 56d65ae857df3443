import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishPeople } from './english-people.ts';
import { frenchPeople } from './french-people.ts';
import type { PeopleStrings } from './people-strings.ts';
import { portuguesePeople } from './portuguese-people.ts';
import { spanishPeople } from './spanish-people.ts';

export const peopleWords: WordsByLanguage<PeopleStrings> = {
  es: spanishPeople,
  en: englishPeople,
  fr: frenchPeople,
  pt: portuguesePeople,
};
