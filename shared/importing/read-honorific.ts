import { genderSchema } from '#shared/domain/body.ts';
import type { Language } from '#shared/domain/language.ts';
import { type Honorific, honorificTitles } from '#shared/domain/speaker.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';

/** Ranks as they are shortened in lists and mail. The longer ones first, for one may begin another. */
const shortForms: Readonly<Record<Language, readonly (readonly [string, Honorific])[]>> = {
  es: [
    ['Emb.', { title: 'ambassador', gender: 'masculine' }],
    ['Dra.', { title: 'doctor', gender: 'feminine' }],
    ['Dr.', { title: 'doctor', gender: 'masculine' }],
    ['Sra.', { title: 'mister', gender: 'feminine' }],
    ['Sr.', { title: 'mister', gender: 'masculine' }],
  ],
  en: [
    ['Amb.', { title: 'ambassador', gender: 'masculine' }],
    ['Mrs.', { title: 'mister', gender: 'feminine' }],
  ],
  fr: [
    ['Dr', { title: 'doctor', gender: 'masculine' }],
    ['Amb.', { title: 'ambassador', gender: 'masculine' }],
  ],
  pt: [
    ['Emb.', { title: 'ambassador', gender: 'masculine' }],
    ['Dra.', { title: 'doctor', gender: 'feminine' }],
    ['Dr.', { title: 'doctor', gender: 'masculine' }],
    ['Sra.', { title: 'mister', gender: 'feminine' }],
    ['Sr.', { title: 'mister', gender: 'masculine' }],
  ],
};

function formsIn(language: Language): readonly (readonly [string, Honorific])[] {
  const drafting = draftingIn(language);
  const whole = honorificTitles.flatMap((title) =>
    genderSchema.options.map((gender): readonly [string, Honorific] => [
      drafting.honorific({ title, gender }),
      { title, gender },
    ]),
  );
  return [...whole, ...shortForms[language]].toSorted(([a], [b]) => b.length - a.length);
}

/** A name, and the rank before it where one is written there. */
export interface RankedName {
  readonly honorific?: Honorific;
  readonly name: string;
}

/**
 * Parts the rank that stands before a name, as the language writes it: `Embajadora Lisa Shoman`, `Sr. Pérez`. A
 * rank alone is a name. Where a language has one word for both genders, it is taken for the first.
 */
export function readHonorific(words: string, language: Language): RankedName {
  const trimmed = words.trim();
  for (const [form, honorific] of formsIn(language)) {
    const before = `${form} `;
    if (trimmed.toLowerCase().startsWith(before.toLowerCase())) {
      const name = trimmed.slice(before.length).trim();
      if (name !== '') return { honorific, name };
    }
  }
  return { name: trimmed };
}
