import { canonicalJson } from './canonical-json.ts';
import { isLive, keyText, type LiveRecord, type SavedRecord } from './saved-record.ts';

/** What is done with a record of a backup. */
export type RestoreStep =
  /** It is not here, or was purged. */
  | { readonly kind: 'add'; readonly record: LiveRecord }
  /** Another state of it is here, which stays the present; the backup's becomes a snapshot of it. */
  | { readonly kind: 'keepAsSnapshot'; readonly record: LiveRecord }
  /** Another state of it is here; a snapshot of that is kept, and the backup's takes its place. */
  | { readonly kind: 'replace'; readonly record: LiveRecord; readonly here: LiveRecord };

/** Which state is the present where both have one of their own. */
export type RestoreChoice = 'present' | 'backup';

function stepFor(
  record: LiveRecord,
  here: SavedRecord | undefined,
  choice: RestoreChoice,
): readonly RestoreStep[] {
  if (here === undefined || !isLive(here)) return [{ kind: 'add', record }];
  if (canonicalJson(record.value) === canonicalJson(here.value)) return [];
  // Snapshots and circulations never change: two states of one can only be two versions of the software.
  if (record.kind === 'snapshot' || record.kind === 'circulation') return [];
  return choice === 'backup'
    ? [{ kind: 'replace', record, here }]
    : [{ kind: 'keepAsSnapshot', record }];
}

/** How to bring back the records of a backup. Nothing that is here is lost, whatever is chosen. */
export function restorePlan(
  records: readonly SavedRecord[],
  here: readonly SavedRecord[],
  choice: RestoreChoice,
): readonly RestoreStep[] {
  const present = new Map(here.map((record) => [keyText(record), record]));
  return records
    .filter(isLive)
    .flatMap((record) => stepFor(record, present.get(keyText(record)), choice));
}
