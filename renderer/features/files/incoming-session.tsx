import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { SessionDifferences } from '#renderer/components/session-differences.tsx';
import type { FileStrings } from '#renderer/strings/files/file-strings.ts';
import type { IncomingChoice, IncomingSession } from '#shared/format/incoming-session.ts';
import type { RecordValue } from '#shared/format/record-values.ts';

type Differing = Extract<IncomingSession, { readonly kind: 'differs' }>;

interface IncomingSessionDialogProps {
  readonly session: Differing;
  readonly strings: FileStrings;
  /** Prints an instant with its day. */
  readonly dateOf: (instant: string) => string;
  readonly onChoose: (choice: IncomingChoice) => void;
  readonly onClose: () => void;
}

/** Shows a session that is here already beside the one that comes in, what differs by item, and the choice. */
export function IncomingSessionDialog({
  session: { here, incoming, differences },
  strings,
  dateOf,
  onChoose,
  onClose,
}: IncomingSessionDialogProps) {
  const saved = ({ savedAt, savedBy }: RecordValue<'session'>) =>
    savedAt === undefined ? strings.savedSometime : strings.savedAt(dateOf(savedAt), savedBy);
  return (
    <Dialog title={strings.alreadyHere} onClose={onClose}>
      <SessionDifferences
        from={here.session}
        to={incoming.session}
        differences={differences}
        names={strings}
        words={{
          part: '',
          from: `${strings.here}: ${saved(here)}`,
          to: `${strings.received}: ${saved(incoming)}`,
          changes: strings.changes,
        }}
      />
      <div className="dialog-choices">
        <Button look="primary" onClick={() => onChoose('keepBoth')}>
          {strings.keepBoth}
        </Button>
        <Button onClick={() => onChoose('takeTheirs')}>{strings.takeTheirs}</Button>
        <Button onClick={() => onChoose('keepMine')}>{strings.keepMine}</Button>
      </div>
    </Dialog>
  );
}
