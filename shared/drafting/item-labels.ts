import { type ItemKind, itemKinds } from '#shared/domain/agenda-item.ts';
import type { Language } from '#shared/domain/language.ts';
import { plainLetters } from '#shared/domain/plain-letters.ts';
import { draftingIn } from './drafting-in.ts';

/** What an item of a kind is usually called in a language; empty where it has words of its own. */
export function itemLabel(kind: ItemKind, language: Language): string {
  return draftingIn(language).itemLabel(kind);
}

/** Whether these words are what items of some kind are usually called, so that another kind may replace them. */
export function isUsualLabel(words: string, language: Language): boolean {
  return itemKinds.some((kind) => itemLabel(kind, language) === words.trim());
}

/** The kinds whose items are usually called what these words begin to say; none for no words. */
export function kindsCalled(words: string, language: Language): readonly ItemKind[] {
  const begun = plainLetters(words);
  if (begun === '') return [];
  return itemKinds.filter((kind) => plainLetters(itemLabel(kind, language)).startsWith(begun));
}
