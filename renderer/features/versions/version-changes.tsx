import { useMemo } from 'react';
import { SessionDifferences } from '#renderer/components/session-differences.tsx';
import type { Session } from '#shared/domain/session.ts';
import { sessionDifferences } from '#shared/format/session-differences.ts';
import type { KeptVersion } from './kept-version.ts';
import type { VersionWords } from './version-words.ts';

interface VersionChangesProps {
  readonly version: KeptVersion;
  /** Undefined for the session as it is now. */
  readonly other: KeptVersion | undefined;
  readonly present: Session;
  readonly words: VersionWords;
}

/** What changed between two states, the earlier one first whichever of them was chosen. */
export function VersionChanges({ version, other, present, words }: VersionChangesProps) {
  const { versions: strings, names, moments } = words;
  const isLater = other === undefined || other.taken >= version.taken;
  const from = isLater ? version : other;
  const to = isLater ? other : version;
  const differences = useMemo(
    () => sessionDifferences(from.session, to?.session ?? present),
    [from, to, present],
  );
  if (differences.length === 0) return <p>{strings.noChanges}</p>;
  return (
    <SessionDifferences
      from={from.session}
      to={to?.session ?? present}
      differences={differences}
      names={names}
      words={{
        part: strings.part,
        from: strings.before(moments.moment(from.taken)),
        to: strings.after(to ? moments.moment(to.taken) : strings.now),
        changes: { added: strings.added, removed: strings.removed, changed: strings.changed },
      }}
    />
  );
}
