/** A backup by its name and the calendar day it was written on, `2026-05-02`, where the user is. */
export interface DatedBackup {
  readonly name: string;
  /** Sorts by time: ISO 8601. */
  readonly written: string;
  readonly day: string;
}

const ofToday = 3;
const earlierDays = 10;

function newestFirst(backups: readonly DatedBackup[]): readonly DatedBackup[] {
  return backups.toSorted((a, b) => (a.written < b.written ? 1 : -1));
}

/**
 * The backups to remove so that three of today and the last one of each of ten earlier days stay. Days
 * without a backup do not count, so a long absence removes nothing. A backup dated after today stays: the
 * clock was moved, and nobody knows which of the two is right.
 */
export function backupsToRemove(backups: readonly DatedBackup[], today: string): readonly string[] {
  const sorted = newestFirst(backups);
  const todays = sorted.filter(({ day }) => day === today).slice(0, ofToday);
  const lastOfDays = new Map<string, DatedBackup>();
  for (const backup of sorted) {
    if (backup.day < today && !lastOfDays.has(backup.day)) lastOfDays.set(backup.day, backup);
  }
  const kept = new Set([...todays, ...[...lastOfDays.values()].slice(0, earlierDays)]);
  return sorted
    .filter((backup) => backup.day <= today && !kept.has(backup))
    .map(({ name }) => name);
}
