import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishItemForm } from './english-item-form.ts';
import { frenchItemForm } from './french-item-form.ts';
import type { ItemFormStrings } from './item-form-strings.ts';
import { portugueseItemForm } from './portuguese-item-form.ts';
import { spanishItemForm } from './spanish-item-form.ts';

export const itemFormWords: WordsByLanguage<ItemFormStrings> = {
  es: spanishItemForm,
  en: englishItemForm,
  fr: frenchItemForm,
  pt: portugueseItemForm,
};
