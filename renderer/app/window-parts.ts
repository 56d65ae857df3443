import type { Told } from '#renderer/components/notice.tsx';
import type { VerifiedBackup } from '#renderer/storage/verified-backup.ts';
import type { BackupWatch } from '#renderer/stores/backup-watch.ts';
import type { FileDeskStore } from '#renderer/stores/file-desk.ts';
import type { PastDeskStore } from '#renderer/stores/past-desk.ts';
import type { SessionsStore } from '#renderer/stores/sessions-store.ts';
import type { FileStrings } from '#renderer/strings/files/file-strings.ts';
import type { Moments } from '#renderer/strings/moments.ts';
import type { SafekeepingStrings } from '#renderer/strings/safekeeping/safekeeping-strings.ts';
import type { Strings } from '#renderer/strings/strings.ts';
import type { AppFacts } from '#shared/machine/app-questions.ts';

/** What the screens of the window work with. */
export interface WindowParts {
  readonly store: SessionsStore;
  readonly desk: FileDeskStore;
  readonly past: PastDeskStore;
  readonly backups: BackupWatch;
  readonly strings: Strings;
  readonly fileStrings: FileStrings;
  readonly keepingStrings: SafekeepingStrings;
  readonly moments: Moments;
  readonly edition: AppFacts['edition'];
  /** What was found at the start and mended. */
  readonly notice: Told | undefined;
  /** Nothing was here, or something could not be read: a backup may have it. */
  readonly offersRestore: boolean;
  /** Why there is nothing here although there was; undefined when nothing is known to be missing. */
  readonly lost: 'unreadable' | 'gone' | undefined;
  readonly findBackup: () => Promise<VerifiedBackup | undefined>;
  readonly newId: () => string;
  readonly onNewSession: () => void;
  readonly onSample: () => void;
}
