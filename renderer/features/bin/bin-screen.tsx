import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import type { BinnedSession } from '#renderer/stores/past-desk.ts';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import type { Moments } from '#renderer/strings/moments.ts';
import type { SafekeepingStrings } from '#renderer/strings/safekeeping/safekeeping-strings.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { purgedAt } from '#shared/format/bin.ts';
import './bin-screen.css';

interface BinScreenProps {
  /** The last one moved to the bin first. */
  readonly sessions: readonly BinnedSession[];
  readonly strings: SafekeepingStrings;
  readonly moments: Moments;
  readonly onPutBack: (id: RecordId) => void;
  readonly onPurge: (id: RecordId) => void;
}

function goesOn(binned: string): string {
  return new Date(purgedAt(Date.parse(binned))).toISOString();
}

/** What was deleted, until when it can be put back, and the way to delete it for good. */
export function BinScreen({ sessions, strings, moments, onPutBack, onPurge }: BinScreenProps) {
  const { bin, cancel } = strings;
  const [asked, ask] = useState<Session>();
  if (sessions.length === 0) {
    return (
      <div className="bin">
        <p>{bin.empty}</p>
      </div>
    );
  }
  return (
    <div className="bin">
      <p>{bin.kept}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{bin.session}</th>
            <th scope="col">{bin.since}</th>
            <th scope="col">{bin.until}</th>
            <th scope="col" aria-label={bin.commands} />
          </tr>
        </thead>
        <tbody>
          {sessions.map(({ session, binned }) => (
            <tr key={session.id}>
              <th scope="row">{sessionTitle(session)}</th>
              <td>{moments.moment(binned)}</td>
              <td>{moments.day(goesOn(binned))}</td>
              <td>
                <Button look="subtle" onClick={() => onPutBack(session.id)}>
                  {bin.putBack}
                </Button>
                <Button look="subtle" onClick={() => ask(session)}>
                  {bin.purge}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && (
        <Dialog title={bin.purgeQuestion(sessionTitle(asked))} onClose={() => ask(undefined)}>
          <p>{bin.purgeWarning}</p>
          <div className="dialog-choices">
            <Button
              onClick={() => {
                ask(undefined);
                onPurge(asked.id);
              }}
            >
              {bin.purgeThis(sessionTitle(asked))}
            </Button>
            <Button onClick={() => ask(undefined)}>{cancel}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
