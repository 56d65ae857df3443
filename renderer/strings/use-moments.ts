import { useContext, useMemo } from 'react';
import { type Moments, momentsIn } from './moments.ts';
import { safekeepingWords } from './safekeeping/safekeeping-words.ts';
import { InterfaceLanguage } from './use-words.ts';

/** Prints instants in the language that the window speaks now. */
export function useMoments(): Moments {
  const language = useContext(InterfaceLanguage);
  return useMemo(
    () => momentsIn(language, safekeepingWords[language], () => new Date()),
    [language],
  );
}
