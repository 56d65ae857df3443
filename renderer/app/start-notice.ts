import type { Reconciliation } from '#renderer/storage/reconcile.ts';
import type { Strings } from '#renderer/strings/strings.ts';

/** What the user is told, once, of how the stores were found; undefined when all was well. */
export function startNotice(
  found: Pick<
    Reconciliation,
    'broughtToWindow' | 'broughtToJournal' | 'keptBoth' | 'quarantined' | 'newer' | 'failures'
  >,
  uncleanExit: boolean,
  strings: Strings,
): string | undefined {
  const mended = found.broughtToWindow + found.broughtToJournal + found.keptBoth;
  const sentences = [
    ...(uncleanExit && found.failures.length === 0 ? [strings.rebuilt] : []),
    ...(mended > 0 ? [strings.repaired(mended)] : []),
    ...(found.quarantined > 0 ? [strings.quarantined] : []),
    ...(found.newer.length > 0 ? [strings.newerRecords] : []),
  ];
  return sentences.length > 0 ? sentences.join(' ') : undefined;
}
