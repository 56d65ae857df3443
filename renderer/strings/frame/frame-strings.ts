import type { Language } from '#shared/domain/language.ts';
import type { SessionStatus } from '#shared/domain/session.ts';

/** The words of the frame around every screen. */
export interface FrameStrings {
  readonly sections: string;
  readonly screens: string;
  readonly collapseRail: string;
  readonly expandRail: string;
  readonly resizePage: string;
  readonly editor: string;
  readonly page: string;
  readonly more: string;
  readonly close: string;
  readonly cancel: string;
  readonly statuses: Readonly<Record<SessionStatus, string>>;
  readonly status: string;
  readonly writing: string;
  readonly languages: Readonly<Record<Language, string>>;
  /** The same within a sentence. */
  readonly namesInSentences: Readonly<Record<Language, string>>;
  /** Marks the language in which a session is written first. */
  readonly original: (language: string) => string;
  readonly duplicated: (title: string, copy: string) => string;
  readonly versionKept: string;
  /** After what was done, in the words of undo: `eliminar punto «Receso»`. */
  readonly removed: (step: string) => string;
  readonly cited: {
    readonly title: string;
    readonly sentence: (places: number) => string;
    readonly place: (number: number) => string;
  };
  readonly shortcuts: string;
  /** The keys as they are called on a keyboard of the language. */
  readonly ctrl: string;
  readonly shift: string;
  readonly trouble: {
    readonly title: string;
    readonly sentence: string;
    readonly again: string;
    readonly copy: string;
    readonly copied: string;
  };
}
