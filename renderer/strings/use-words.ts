import { createContext, useContext } from 'react';
import type { Language } from '#shared/domain/language.ts';

/** The words of one part of the window in every language; a language that lacks one does not compile. */
export type WordsByLanguage<Words> = Readonly<Record<Language, Words>>;

/** The language that the window speaks. */
export const InterfaceLanguage = createContext<Language>('es');

/** The words of one part of the window, in the language that it speaks now. */
export function useWords<Words>(words: WordsByLanguage<Words>): Words {
  return words[useContext(InterfaceLanguage)];
}
