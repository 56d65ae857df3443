import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import type { BinnedThing } from '#renderer/stores/past-desk.ts';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import type { Moments } from '#renderer/strings/moments.ts';
import type { SafekeepingStrings } from '#renderer/strings/safekeeping/safekeeping-strings.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { purgedAt } from '#shared/format/bin.ts';
import './bin-screen.css';

interface BinScreenProps {
  /** The last one moved to the bin first. */
  readonly things: readonly BinnedThing[];
  readonly strings: SafekeepingStrings;
  readonly moments: Moments;
  readonly onPutBack: (id: RecordId) => void;
  readonly onPurge: (thing: BinnedThing) => void;
}

function titleOf(thing: BinnedThing): string {
  return thing.kind === 'session' ? sessionTitle(thing.session) : thing.name;
}

function goesOn(binned: string): string {
  return new Date(purgedAt(Date.parse(binned))).toISOString();
}

/** What was deleted, until when it can be put back, and the way to delete it for good. */
export function BinScreen({ things, strings, moments, onPutBack, onPurge }: BinScreenProps) {
  const { bin, cancel } = strings;
  const [asked, ask] = useState<BinnedThing>();
  if (things.length === 0) {
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
            <th scope="col">{bin.name}</th>
            <th scope="col">{bin.kind}</th>
            <th scope="col">{bin.since}</th>
            <th scope="col">{bin.until}</th>
            <th scope="col" aria-label={bin.commands} />
          </tr>
        </thead>
        <tbody>
          {things.map((thing) => (
            <tr key={thing.id}>
              <th scope="row">{titleOf(thing)}</th>
              <td>{bin.kinds[thing.kind]}</td>
              <td>{moments.moment(thing.binned)}</td>
              <td>{moments.day(goesOn(thing.binned))}</td>
              <td>
                <Button look="subtle" onClick={() => onPutBack(thing.id)}>
                  {bin.putBack}
                </Button>
                <Button look="subtle" onClick={() => ask(thing)}>
                  {bin.purge}
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {asked && (
        <Dialog title={bin.purgeQuestion(titleOf(asked))} onClose={() => ask(undefined)}>
          <p>{asked.kind === 'session' ? bin.purgeWarning : bin.purgeTemplateWarning}</p>
          <div className="dialog-choices">
            <Button
              onClick={() => {
                ask(undefined);
                onPurge(asked);
              }}
            >
              {bin.purgeThis(titleOf(asked))}
            </Button>
            <Button onClick={() => ask(undefined)}>{cancel}</Button>
          </div>
        </Dialog>
      )}
    </div>
  );
}
