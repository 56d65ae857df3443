import type { Language } from '#shared/domain/language.ts';

/** A state as the papers name it. */
export interface DirectoryState {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  /** Name alone, without article: `Brasil`, `Bahamas`. */
  readonly short: Readonly<Record<Language, string>>;
  /** After "mission", "delegation", "representative": `del Brasil`, `of the Bahamas`, `d’Haïti`. */
  readonly genitive: Readonly<Record<Language, string>>;
  /** `República Federativa del Brasil`; kept for member states only. */
  readonly official?: Readonly<Record<Language, string>>;
  /** Other names under which papers mention the state. */
  readonly variants: Readonly<Partial<Record<Language, readonly string[]>>>;
}
