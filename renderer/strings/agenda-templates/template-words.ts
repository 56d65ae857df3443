import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishTemplate } from './english-template.ts';
import { frenchTemplate } from './french-template.ts';
import { portugueseTemplate } from './portuguese-template.ts';
import { spanishTemplate } from './spanish-template.ts';
import type { TemplateStrings } from './template-strings.ts';

export const templateWords: WordsByLanguage<TemplateStrings> = {
  es: spanishTemplate,
  en: englishTemplate,
  fr: frenchTemplate,
  pt: portugueseTemplate,
};
