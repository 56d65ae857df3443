import type { Language } from '#shared/domain/language.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import { plainText } from '#shared/domain/text.ts';
import { readHonorific } from './read-honorific.ts';

/**
 * A person as lists and programmes write one: rank and name, then the position, then the institution, with commas
 * between them. What no comma parts stays together.
 */
export function readSpeaker(words: string, language: Language): Omit<Speaker, 'id'> {
  const [first = '', position, ...institution] = words
    .trim()
    .replace(/[.;:,\s]+$/, '')
    .split(/,\s+/);
  return {
    ...readHonorific(first, language),
    ...(position && { position: plainText(language, position) }),
    ...(institution.length > 0 && { institution: plainText(language, institution.join(', ')) }),
  };
}
