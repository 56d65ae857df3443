import type { SessionKind } from '#shared/domain/session.ts';

/** Every word of the window; a language that lacks one does not compile. */
export interface Strings {
  readonly sessions: string;
  readonly sessionsInAll: (count: number) => string;
  readonly newSession: string;
  readonly backToSessions: string;
  readonly noSessions: string;
  readonly session: string;
  readonly date: string;
  readonly kind: string;
  readonly theme: string;
  readonly item: (label: string) => string;
  readonly unnumberedItem: string;
  readonly proceedings: (paragraph: number) => string;
  readonly addProceedings: string;
  /** Why a text with notes, references or formatting is shown and not edited here. */
  readonly formattedText: string;
  readonly kinds: Readonly<Record<SessionKind, string>>;
  readonly nothingToSave: string;
  readonly saving: string;
  readonly saved: (time: string) => string;
  readonly savedInOnePlace: Readonly<Record<'journal' | 'window', string>>;
  readonly notSaved: Readonly<Record<'full' | 'readOnly' | 'denied' | 'other', string>>;
  readonly browserEdition: string;
  /** What was found at the start and mended; told once. */
  readonly repaired: (records: number) => string;
  readonly rebuilt: string;
  readonly newerRecords: string;
  readonly quarantined: string;
  readonly dismiss: string;
  /** Why Minuta does not open, and what can be done. */
  readonly otherTab: string;
  readonly newerDatabase: string;
  readonly noDatabase: string;
}
