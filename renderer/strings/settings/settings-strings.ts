import type { Theme } from '#renderer/stores/interface-store.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { SymbolSpelling } from '#shared/symbols/symbol-spelling.ts';

/** The settings by what they are about, in the order in which they are shown. */
export const settingsGroups = [
  'window',
  'sessions',
  'symbols',
  'papers',
  'spelling',
  'safety',
] as const;
export type SettingsGroup = (typeof settingsGroups)[number];

/** The words for the settings. */
export interface SettingsStrings {
  readonly title: string;
  /** Why nothing that is changed here lasts. */
  readonly unreadable: string;
  readonly groups: Readonly<Record<SettingsGroup, string>>;
  /** What the settings of the office do and do not change. */
  readonly onlyNew: string;
  readonly language: string;
  readonly theme: string;
  readonly themes: Readonly<Record<Theme, string>>;
  readonly zoom: string;
  readonly zoomHint: string;
  readonly percent: (percent: number) => string;
  readonly author: string;
  readonly authorHint: (account: string) => string;
  readonly authorEmpty: string;
  readonly defaultBody: string;
  readonly lastBody: string;
  readonly defaultPlace: string;
  readonly defaultPlaceHint: string;
  readonly symbols: Readonly<Record<keyof SymbolSpelling, string>>;
  readonly symbolsHint: string;
  readonly states: string;
  readonly openDirectory: string;
  readonly papers: Readonly<Record<PaperKind, string>>;
  readonly paperName: Readonly<Record<PaperKind, string>>;
  readonly paperNameHint: Readonly<Record<PaperKind, string>>;
  readonly template: Readonly<Record<PaperKind, string>>;
  readonly builtIn: string;
  readonly load: string;
  readonly inspecting: string;
  readonly loaded: (name: string) => string;
  readonly badTemplate: (name: string) => string;
  readonly agendaTemplates: string;
  readonly openTemplates: string;
  readonly checked: string;
  readonly personal: string;
  readonly personalHint: string;
  readonly noWords: string;
  readonly newWord: string;
  readonly addWord: string;
  readonly removeWord: (word: string) => string;
  readonly wordRemoved: (word: string) => string;
  readonly backups: string;
  readonly openBackups: string;
}
