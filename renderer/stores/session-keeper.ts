import type { SaveStatus } from '#renderer/storage/save-status.ts';
import type { Session } from '#shared/domain/session.ts';

/** What keeps the sessions, as the rest of the window sees it. */
export interface SessionKeeper {
  /** What was there at the start, the latest session first. */
  readonly sessions: readonly Session[];
  /** Takes the newest state of a session; saving it is the keeper's own affair. */
  readonly changed: (session: Session) => void;
  /** Saves at once what is not saved yet. */
  readonly flush: () => Promise<SaveStatus>;
  /** Calls back with the status now and after each change of it. */
  readonly watch: (listener: (status: SaveStatus) => void) => void;
}
