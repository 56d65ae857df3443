import { useMemo, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { MessageBar } from '#renderer/components/message-bar.tsx';
import { SessionDifferences } from '#renderer/components/session-differences.tsx';
import type { Circulation } from '#renderer/stores/circulations.ts';
import { circulationWords } from '#renderer/strings/circulations/circulation-words.ts';
import { fileWords } from '#renderer/strings/files/file-words.ts';
import { safekeepingWords } from '#renderer/strings/safekeeping/safekeeping-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Session } from '#shared/domain/session.ts';
import { sessionDifferences } from '#shared/format/session-differences.ts';
import type { NextSymbols } from './next-symbols.ts';

interface CirculatedBeforeProps {
  readonly session: Session;
  readonly circulation: Circulation;
  /** The symbols that may follow it; none where the paper has one already. */
  readonly next: readonly NextSymbols[];
  readonly onUse: (next: NextSymbols) => void;
}

/** What changed in a paper since it circulated, and the symbols that it can bear when it leaves again. */
export function CirculatedBefore({ session, circulation, next, onUse }: CirculatedBeforeProps) {
  const words = useWords(circulationWords);
  const { versions } = useWords(safekeepingWords);
  const names = useWords(fileWords);
  const moments = useMoments();
  const [isShown, show] = useState(false);
  const differences = useMemo(
    () => sessionDifferences(circulation.session, session),
    [circulation, session],
  );
  const { symbol = '–', date } = circulation;
  const day = moments.day(`${date}T12:00`);
  return (
    <MessageBar kind="info">
      <p>
        {differences.length === 0
          ? words.unchanged(symbol, day)
          : words.since(symbol, day, differences.length)}
      </p>
      <p className="export-ways">
        {differences.length > 0 &&
          next.map((each) => (
            <Button key={each.kind} size="small" onClick={() => onUse(each)}>
              {words.use(each.symbols.join(' / '))}
            </Button>
          ))}
        {differences.length > 0 && (
          <Button look="link" size="small" aria-expanded={isShown} onClick={() => show(!isShown)}>
            {isShown ? words.hideChanges : words.showChanges}
          </Button>
        )}
      </p>
      {isShown && (
        <SessionDifferences
          from={circulation.session}
          to={session}
          differences={differences}
          names={names}
          words={{
            part: versions.part,
            from: symbol,
            to: versions.now,
            changes: {
              added: versions.added,
              removed: versions.removed,
              changed: versions.changed,
            },
          }}
        />
      )}
    </MessageBar>
  );
}
