import { type Language, languages, type Wording } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Settings } from '#shared/domain/settings.ts';
import { type SymbolSpelling, symbolSpellingSchema } from '#shared/symbols/symbol-spelling.ts';

/** The settings with one of them; without a value it is as if nothing had been decided. */
export function withSetting<Name extends keyof Settings>(
  settings: Settings,
  name: Name,
  value: Settings[Name],
): Settings {
  const { [name]: _before, ...rest } = settings;
  return value === undefined ? rest : { ...rest, [name]: value };
}

/** The words that are there; undefined where no language has any. */
export function writtenWording(wording: Wording): Wording | undefined {
  const written = languages.flatMap((language) => {
    const words = wording[language];
    return words ? [[language, words] as const] : [];
  });
  return written.length === 0 ? undefined : Object.fromEntries(written);
}

/** The settings with a name for a paper. */
export function withPaperName(settings: Settings, paper: PaperKind, wording: Wording): Settings {
  const { [paper]: _before, ...others } = settings.paperNames ?? {};
  const written = writtenWording(wording);
  const names = written ? { ...others, [paper]: written } : others;
  return withSetting(settings, 'paperNames', Object.keys(names).length > 0 ? names : undefined);
}

/** How each class is written unless the office decided otherwise (domain.md 1.4). */
export const usualSpelling = {
  inf: 'spaced',
  doc: 'tight',
  sa: 'spaced',
  od: 'hyphen',
  modifiers: 'spaced',
} as const satisfies Required<SymbolSpelling>;

/** The settings with a spelling of symbols; the usual one is no decision. */
export function withSymbolSpelling(
  settings: Settings,
  name: keyof SymbolSpelling,
  value: string,
): Settings {
  const { [name]: _before, ...others } = settings.symbolSpelling ?? {};
  const spelling = symbolSpellingSchema.parse(
    value === usualSpelling[name] ? others : { ...others, [name]: value },
  );
  return withSetting(
    settings,
    'symbolSpelling',
    Object.keys(spelling).length > 0 ? spelling : undefined,
  );
}

const undecided = { words: {}, off: [] } as const;

/** The settings with a language checked or not. */
export function withChecked(settings: Settings, language: Language, checked: boolean): Settings {
  const { words, off } = settings.spelling ?? undecided;
  const others = off.filter((each) => each !== language);
  return withSetting(settings, 'spelling', {
    words,
    off: checked ? others : [...others, language],
  });
}

/** The settings with other personal words in a language, in the order of the alphabet. */
export function withWords(
  settings: Settings,
  language: Language,
  words: readonly string[],
): Settings {
  const { words: all, off } = settings.spelling ?? undecided;
  const { compare } = new Intl.Collator(language);
  return withSetting(settings, 'spelling', {
    off,
    words: { ...all, [language]: [...new Set(words)].toSorted(compare) },
  });
}
