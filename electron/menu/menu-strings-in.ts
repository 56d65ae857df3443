import type { Language } from '#shared/domain/language.ts';
import type { MenuStrings } from './menu-strings.ts';
import { english } from './strings/english.ts';
import { french } from './strings/french.ts';
import { portuguese } from './strings/portuguese.ts';
import { spanish } from './strings/spanish.ts';

const strings: Readonly<Record<Language, MenuStrings>> = {
  es: spanish,
  en: english,
  fr: french,
  pt: portuguese,
};

/** The menu's own words in a language; what staff can do is named in `shared/actions`. */
export function menuStringsIn(language: Language): MenuStrings {
  return strings[language];
}
