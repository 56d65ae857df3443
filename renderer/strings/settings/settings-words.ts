import type { WordsByLanguage } from '#renderer/strings/use-words.ts';
import { englishSettings } from './english-settings.ts';
import { frenchSettings } from './french-settings.ts';
import { portugueseSettings } from './portuguese-settings.ts';
import type { SettingsStrings } from './settings-strings.ts';
import { spanishSettings } from './spanish-settings.ts';

export const settingsWords: WordsByLanguage<SettingsStrings> = {
  es: spanishSettings,
  en: englishSettings,
  fr: frenchSettings,
  pt: portugueseSettings,
};
