import { useContext } from 'react';
import { InterfaceLanguage } from '#renderer/strings/use-words.ts';
import type { Language } from '#shared/domain/language.ts';

/** The language that the window speaks. */
export function useInterfaceLanguage(): Language {
  return useContext(InterfaceLanguage);
}
