import { useMemo, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { SessionDifferences } from '#renderer/components/session-differences.tsx';
import type { EarlierState } from '#renderer/stores/past-desk.ts';
import type { FileStrings } from '#renderer/strings/files/file-strings.ts';
import type { Moments } from '#renderer/strings/moments.ts';
import type { SafekeepingStrings } from '#renderer/strings/safekeeping/safekeeping-strings.ts';
import type { Session } from '#shared/domain/session.ts';
import { sessionDifferences } from '#shared/format/session-differences.ts';
import { ReportView } from './report-view.tsx';

interface VersionViewProps {
  readonly present: Session;
  readonly states: readonly EarlierState[];
  readonly state: EarlierState;
  readonly strings: SafekeepingStrings['versions'];
  readonly names: Pick<FileStrings, 'parts' | 'fields'>;
  readonly moments: Moments;
  readonly onRestore: (state: EarlierState) => void;
}

type Shown = 'report' | 'changes';

/** What changed between two states, the earlier one first whichever of them was chosen. */
function Changes({
  state,
  other,
  present,
  strings,
  names,
  moments,
}: VersionViewProps & { readonly other: EarlierState | undefined }) {
  const isLater = other === undefined || other.taken >= state.taken;
  const from = isLater ? state : other;
  const to = isLater ? other : state;
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
        from: `${strings.before}: ${moments.moment(from.taken)}`,
        to: `${strings.after}: ${to ? moments.moment(to.taken) : strings.now}`,
        changes: { added: strings.added, removed: strings.removed, changed: strings.changed },
      }}
    />
  );
}

/** One kept state: its report, or what is different from another one or from now. */
export function VersionView(props: VersionViewProps) {
  const { state, states, strings, moments, onRestore } = props;
  const [shown, show] = useState<Shown>('changes');
  const [otherId, setOther] = useState('');
  const choice = (value: Shown) => (
    <label>
      <input type="radio" name="shown" checked={shown === value} onChange={() => show(value)} />
      {strings[value]}
    </label>
  );
  return (
    <section className="versions-one" aria-label={moments.moment(state.taken)}>
      <div className="versions-tools">
        <fieldset>
          <legend>{strings.show}</legend>
          {choice('changes')}
          {choice('report')}
        </fieldset>
        {shown === 'changes' && (
          <label>
            {strings.compareWith}
            <select value={otherId} onChange={(event) => setOther(event.target.value)}>
              <option value="">{strings.now}</option>
              {states
                .filter(({ id }) => id !== state.id)
                .map(({ id, taken, reason }) => (
                  <option key={id} value={id}>
                    {`${moments.moment(taken)}, ${strings.reasons[reason]}`}
                  </option>
                ))}
            </select>
          </label>
        )}
        <span className="frame-fill" />
        <Button look="primary" onClick={() => onRestore(state)}>
          {strings.restore}
        </Button>
      </div>
      <div className="versions-shown">
        {shown === 'report' ? (
          <ReportView session={state.session} />
        ) : (
          <Changes {...props} other={states.find(({ id }) => id === otherId)} />
        )}
      </div>
    </section>
  );
}
