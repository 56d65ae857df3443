import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { SessionDifferences } from '#renderer/components/session-differences.tsx';
import type { PastDeskStore } from '#renderer/stores/past-desk.ts';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import type { FileStrings } from '#renderer/strings/files/file-strings.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import './past-view.css';

interface PastViewProps {
  readonly desk: PastDeskStore;
  readonly strings: FileStrings;
  /** Prints an instant with its day. */
  readonly dateOf: (instant: string) => string;
}

/** Earlier states of the open session with what changed since each, or the bin, as a dialog over the window. */
export function PastView({ desk, strings, dateOf }: PastViewProps) {
  const { shown, goBackTo, takeOut, clear } = useStore(desk);
  switch (shown.kind) {
    case 'nothing':
      return null;
    case 'history':
      return (
        <Dialog title={strings.history} onClose={clear}>
          {shown.states.length === 0 && <p>{strings.noHistory}</p>}
          {shown.states.map((state) => (
            <details className="past-state" key={state.id}>
              <summary>
                {dateOf(state.taken)} · {strings.reasons[state.reason]}
              </summary>
              {state.since.length === 0 ? (
                <p>{strings.sameState}</p>
              ) : (
                <SessionDifferences
                  from={state.session}
                  to={shown.present}
                  differences={state.since}
                  strings={strings}
                  changes={strings.changesSince}
                />
              )}
              <Button onClick={() => goBackTo(state)}>{strings.restoreState}</Button>
            </details>
          ))}
          <div className="dialog-choices">
            <Button look="primary" onClick={clear}>
              {strings.close}
            </Button>
          </div>
        </Dialog>
      );
    case 'bin':
      return (
        <Dialog title={strings.bin} onClose={clear}>
          {shown.sessions.length === 0 && <p>{strings.emptyBin}</p>}
          <table>
            <tbody>
              {shown.sessions.map(({ session, binned }) => (
                <tr key={session.id}>
                  <th scope="row">{sessionTitle(session)}</th>
                  <td>{strings.binned(dateOf(binned))}</td>
                  <td>
                    <Button onClick={() => takeOut(session.id)}>{strings.takeOut}</Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
          <div className="dialog-choices">
            <Button look="primary" onClick={clear}>
              {strings.close}
            </Button>
          </div>
        </Dialog>
      );
    default:
      return assertNever(shown);
  }
}
