import { useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { type PaperKind, paperKinds } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';
import { CirculatedFiles } from './circulated-files.tsx';
import type { KeptVersion } from './kept-version.ts';
import { ReportView } from './report-view.tsx';
import { VersionChanges } from './version-changes.tsx';
import type { VersionWords } from './version-words.ts';

interface VersionViewProps {
  readonly present: Session;
  /** Those that it can be compared with. */
  readonly versions: readonly KeptVersion[];
  readonly version: KeptVersion;
  readonly words: VersionWords;
  readonly onRestore: (version: KeptVersion) => void;
}

type Shown = 'changes' | PaperKind;

/** One kept state: what is different from another one or from now, or a paper of it; and its files, if it circulated. */
export function VersionView(props: VersionViewProps) {
  const { present, version, versions, words, onRestore } = props;
  const { versions: strings, moments } = words;
  const [shown, show] = useState<Shown>('changes');
  const [otherId, setOther] = useState('');
  const isCirculated = version.kind === 'circulated';
  const papers = isCirculated ? [version.circulation.paper] : paperKinds;
  const facts = words.factsOf(version);
  const choice = (value: Shown, label: string) => (
    <label key={value}>
      <input type="radio" name="shown" checked={shown === value} onChange={() => show(value)} />
      {label}
    </label>
  );
  return (
    <section className="versions-one" aria-label={moments.moment(version.taken)}>
      {isCirculated && (
        <div className="versions-tools">
          <span className="facts versions-facts">{facts}</span>
          <CirculatedFiles circulation={version.circulation} />
        </div>
      )}
      <div className="versions-tools">
        <fieldset>
          <legend>{strings.show}</legend>
          {choice('changes', strings.changes)}
          {papers.map((paper) => choice(paper, words.papers[paper]))}
        </fieldset>
        {shown === 'changes' && (
          <label>
            {strings.compareWith}
            <select value={otherId} onChange={(event) => setOther(event.target.value)}>
              <option value="">{strings.now}</option>
              {versions
                .filter(({ id }) => id !== version.id)
                .map((other) => (
                  <option key={other.id} value={other.id}>
                    {`${moments.moment(other.taken)}, ${words.reasonOf(other)}`}
                  </option>
                ))}
            </select>
          </label>
        )}
        <span className="frame-fill" />
        <Button look="primary" onClick={() => onRestore(version)}>
          {isCirculated ? words.circulations.restore : strings.restore}
        </Button>
      </div>
      <div className="versions-shown">
        {shown === 'changes' ? (
          <VersionChanges
            version={version}
            other={versions.find(({ id }) => id === otherId)}
            present={present}
            words={words}
          />
        ) : (
          <ReportView
            session={version.session}
            paper={shown}
            language={isCirculated ? version.circulation.language : version.session.language}
          />
        )}
      </div>
    </section>
  );
}
