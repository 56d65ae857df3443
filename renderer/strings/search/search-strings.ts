import type { EntryKind } from '#shared/search/session-entries.ts';

/** What the groups of the palette hold. */
export type PaletteGroup = 'recent' | 'commands' | 'sessions' | 'items' | 'found' | 'settings';

/** The words of search and of the palette. */
export interface SearchStrings {
  /** What a found place is. */
  readonly kinds: Readonly<Record<EntryKind, string>>;
  readonly places: (count: number) => string;
  readonly agreements: string;
  readonly withAgreements: string;
  readonly withoutAgreements: string;
  /** While the sessions are still being read after the start. */
  readonly reading: string;
  readonly palette: {
    readonly title: string;
    readonly typeHere: string;
    readonly groups: Readonly<Record<PaletteGroup, string>>;
    readonly nothing: string;
    readonly results: (count: number) => string;
    /** Stands beside a command that cannot be carried out now. */
    readonly notNow: string;
    /** Stands beside the value that a setting has now. */
    readonly chosen: string;
    readonly keys: string;
  };
}
