import type { Gender } from '#shared/domain/body.ts';
import { stateByCode } from '#shared/domain/directory/state-directory.ts';
import type { Language } from '#shared/domain/language.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';

/**
 * The position that a delegate of a state most often has, in the office's words: `Representante Permanente de
 * Belice ante la OEA` (reference report); undefined for a state that the directory does not know.
 */
export function proposedPosition(
  state: StateRef,
  language: Language,
  gender: Gender,
): string | undefined {
  const known = stateByCode(state.iso3);
  const printed = state.printed?.[language];
  const genitive = printed && language === 'es' ? `de ${printed}` : known?.genitive[language];
  if (genitive === undefined) return undefined;
  switch (language) {
    case 'es':
      return `Representante Permanente ${genitive} ante la OEA`;
    case 'en':
      return `Permanent Representative ${genitive} to the OAS`;
    case 'fr':
      return gender === 'feminine'
        ? `Représentante permanente ${genitive} près l’OEA`
        : `Représentant permanent ${genitive} près l’OEA`;
    case 'pt':
      return `Representante Permanente ${genitive} junto à OEA`;
  }
}

/** What the mission of a state is called: `Misión Permanente de Belice`; undefined for an unknown state. */
export function missionName(state: StateRef, language: Language): string | undefined {
  const known = stateByCode(state.iso3);
  const printed = state.printed?.[language];
  const genitive = printed && language === 'es' ? `de ${printed}` : known?.genitive[language];
  if (genitive === undefined) return undefined;
  const missions = {
    es: 'Misión Permanente',
    en: 'Permanent Mission',
    fr: 'Mission permanente',
    pt: 'Missão Permanente',
  } as const;
  return `${missions[language]} ${genitive}`;
}
