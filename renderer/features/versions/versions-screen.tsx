import { useState } from 'react';
import type { EarlierState } from '#renderer/stores/past-desk.ts';
import type { FileStrings } from '#renderer/strings/files/file-strings.ts';
import type { Moments } from '#renderer/strings/moments.ts';
import type { SafekeepingStrings } from '#renderer/strings/safekeeping/safekeeping-strings.ts';
import type { Session } from '#shared/domain/session.ts';
import { VersionView } from './version-view.tsx';
import './versions-screen.css';

interface VersionsScreenProps {
  readonly present: Session;
  /** The newest first. */
  readonly states: readonly EarlierState[];
  readonly strings: SafekeepingStrings['versions'];
  /** How the parts of a session are called. */
  readonly names: Pick<FileStrings, 'parts' | 'fields'>;
  readonly moments: Moments;
  readonly onRestore: (state: EarlierState) => void;
}

/** The kept states of a session: what each said, what changed, and the way back. */
export function VersionsScreen(props: VersionsScreenProps) {
  const { states, strings, moments } = props;
  const [chosen, choose] = useState(states[0]?.id);
  const state = states.find(({ id }) => id === chosen);
  if (!state) return <p className="versions-empty">{strings.empty}</p>;
  return (
    <div className="versions">
      <nav className="versions-list" aria-label={strings.title}>
        <ol>
          {states.map(({ id, taken, reason }) => (
            <li key={id}>
              <button type="button" aria-current={id === chosen} onClick={() => choose(id)}>
                {moments.moment(taken)}
                <small>{strings.reasons[reason]}</small>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      <VersionView key={state.id} {...props} state={state} />
    </div>
  );
}
