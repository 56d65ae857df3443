import { homedir } from 'node:os';
import { join } from 'node:path';
import { attachmentAnswers, removeCopies } from '#electron/attachments/attachment-answers.ts';
import { keptAttachmentsIn } from '#electron/attachments/kept-attachments.ts';
import type { ReceivedMark } from '#electron/attachments/received-mark.ts';
import { type Backups, backups } from '#electron/backups/backup-answers.ts';
import { backupFolder } from '#electron/backups/backup-folder.ts';
import { fileAnswers } from '#electron/files/file-answers.ts';
import type { FileDialogs, SystemFiles } from '#electron/files/file-dialogs.ts';
import { savedFiles } from '#electron/files/saved-files.ts';
import { writtenFiles } from '#electron/files/written-files.ts';
import { journalIn } from '#electron/journal/journal.ts';
import { quarantineIn } from '#electron/journal/quarantine.ts';
import { findOffice } from '#electron/office/find-office.ts';
import { officeAnswers } from '#electron/office/office-answers.ts';
import type { attachmentQuestions } from '#shared/machine/attachment-questions.ts';
import type { backupQuestions } from '#shared/machine/backup-questions.ts';
import type { fileQuestions } from '#shared/machine/file-questions.ts';
import type { journalQuestions } from '#shared/machine/journal-questions.ts';
import type { Answers } from '#shared/machine/machine.ts';
import type { Answer } from '#shared/machine/machine-failure.ts';
import type { officeQuestions } from '#shared/machine/office-questions.ts';

export interface StoresPorts {
  /** The folder of the user's data, which never changes: it owns them. */
  readonly userData: string;
  readonly now: () => Date;
  readonly mark: ReceivedMark;
  readonly dialogs: FileDialogs;
  readonly system: SystemFiles;
  /** The next file that the system asked to open. */
  readonly takeWaiting: () => string | undefined;
  /** Opens the system's print dialog for the page. */
  readonly printPage: () => Promise<Answer<object>>;
  readonly onBackupProgress: (done: number, total: number) => void;
  readonly onBackupsChange: () => void;
}

export interface MachineStores {
  readonly answers: Answers<
    keyof (typeof journalQuestions &
      typeof attachmentQuestions &
      typeof fileQuestions &
      typeof officeQuestions &
      typeof backupQuestions)
  >;
  /** Writes a rolling backup when one is due: to be called every minute and when the window was closed. */
  readonly tick: Backups['tick'];
}

/** What the machine keeps for the window: the journal, attachments, files and backups. */
export async function openStores(ports: StoresPorts): Promise<MachineStores> {
  const { userData, now, dialogs, system } = ports;
  const copiesFolder = join(userData, 'copies');
  await removeCopies(copiesFolder).catch(() => undefined);
  const kept = keptAttachmentsIn(userData, quarantineIn(join(userData, 'quarantine'), now));
  const journal = journalIn(userData, now);
  const attachments = attachmentAnswers({ kept, mark: ports.mark, dialogs, system, copiesFolder });
  const { answers, noteChange, tick } = backups({
    stores: { ...journal, ...attachments },
    now,
    folder: backupFolder(userData, now),
    dialogs,
    onProgress: ports.onBackupProgress,
    onChange: ports.onBackupsChange,
  });
  const saved = savedFiles({ dialogs, written: writtenFiles(userData) });
  const { platform, env: environment } = process;
  return {
    answers: {
      ...journal,
      async writeRecord(request) {
        noteChange();
        return journal.writeRecord(request);
      },
      ...attachments,
      ...fileAnswers({
        dialogs,
        system,
        saved,
        takeWaiting: ports.takeWaiting,
        printPage: ports.printPage,
      }),
      ...officeAnswers({
        saved,
        findOffice: () => findOffice({ platform, environment, home: homedir() }),
      }),
      ...answers,
    },
    tick,
  };
}
