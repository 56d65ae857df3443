import { useEffect, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import type { VerifiedBackup } from '#renderer/storage/verified-backup.ts';
import type { Moments } from '#renderer/strings/moments.ts';
import type { SafekeepingStrings } from '#renderer/strings/safekeeping/safekeeping-strings.ts';
import type { MinutaFile } from '#shared/format/archive/read-minuta-file.ts';

export interface LostDataProps {
  readonly strings: SafekeepingStrings;
  /** `unreadable`: it is there and cannot be read; `gone`: it is not there. */
  readonly why: 'unreadable' | 'gone';
  readonly sessionsInAll: (count: number) => string;
  readonly moments: Moments;
  readonly findBackup: () => Promise<VerifiedBackup | undefined>;
  readonly onRestore: (file: MinutaFile) => void;
  readonly onWithout: () => void;
}

type Search =
  | { readonly kind: 'searching' }
  | { readonly kind: 'ended'; readonly found: VerifiedBackup | undefined };

/** Says that what was kept here is missing, and offers the newest backup that was verified. */
export function LostData(props: LostDataProps) {
  const { strings, why, sessionsInAll, moments, findBackup, onRestore, onWithout } = props;
  const { start, attachmentsInAll } = strings;
  const [search, setSearch] = useState<Search>({ kind: 'searching' });
  useEffect(() => {
    let isShown = true;
    void findBackup().then((found) => isShown && setSearch({ kind: 'ended', found }));
    return () => {
      isShown = false;
    };
  }, [findBackup]);
  const found = search.kind === 'ended' ? search.found : undefined;
  const outcome = found
    ? start.found(
        sessionsInAll(found.sessions),
        attachmentsInAll(found.file.attachments.size),
        moments.moment(found.written),
      )
    : start.noBackup;
  return (
    <section className="start-lost" aria-labelledby="start-lost">
      <h2 id="start-lost">{start.lost}</h2>
      <p>{start[why]}</p>
      <p aria-live="polite">{search.kind === 'searching' ? start.searching : outcome}</p>
      <div className="dialog-choices">
        {found && (
          <Button look="primary" onClick={() => onRestore(found.file)}>
            {start.restore(sessionsInAll(found.sessions))}
          </Button>
        )}
        <Button onClick={onWithout}>{start.without}</Button>
      </div>
    </section>
  );
}
