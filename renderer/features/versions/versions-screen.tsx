import { useState } from 'react';
import type { Session } from '#shared/domain/session.ts';
import {
  filteredVersions,
  type KeptVersion,
  type VersionFilter,
  versionFilters,
} from './kept-version.ts';
import { VersionView } from './version-view.tsx';
import type { VersionWords } from './version-words.ts';
import './versions-screen.css';

interface VersionsScreenProps {
  readonly present: Session;
  /** The newest first. */
  readonly versions: readonly KeptVersion[];
  readonly words: VersionWords;
  readonly onRestore: (version: KeptVersion) => void;
}

/** The kept states of a session: what each said, what changed, and the way back. */
export function VersionsScreen({ present, versions, words, onRestore }: VersionsScreenProps) {
  const { versions: strings, circulations, moments } = words;
  const [filter, setFilter] = useState<VersionFilter>('all');
  const [chosenId, choose] = useState<string>();
  const listed = filteredVersions(versions, filter);
  const version = listed.find(({ id }) => id === chosenId) ?? listed[0];
  if (versions.length === 0) return <p className="versions-empty">{strings.empty}</p>;
  return (
    <div className="versions">
      <nav className="versions-list" aria-label={strings.title}>
        <fieldset className="versions-filter">
          <legend>{circulations.filter}</legend>
          {versionFilters.map((each) => (
            <label key={each}>
              <input
                type="radio"
                name="filter"
                checked={each === filter}
                onChange={() => setFilter(each)}
              />
              {circulations.filters[each]}
            </label>
          ))}
        </fieldset>
        <ol>
          {listed.map((each) => (
            <li key={each.id}>
              <button
                type="button"
                data-kind={each.kind}
                aria-current={each.id === version?.id}
                onClick={() => choose(each.id)}
              >
                {each.kind === 'copy' ? moments.moment(each.taken) : words.reasonOf(each)}
                <small>
                  {each.kind === 'copy' ? words.reasonOf(each) : moments.moment(each.taken)}
                </small>
              </button>
            </li>
          ))}
        </ol>
      </nav>
      {version ? (
        <VersionView
          key={version.id}
          present={present}
          versions={versions}
          version={version}
          words={words}
          onRestore={onRestore}
        />
      ) : (
        <p className="versions-empty">
          {filter === 'copies' ? circulations.noCopies : circulations.noneCirculated}
        </p>
      )}
    </div>
  );
}
