import { Fragment } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { useSession, useWindow } from '#renderer/stores/window-context.ts';
import { sessionFactsWords } from '#renderer/strings/session-facts/session-facts-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import { factsMissingIn, missingFacts } from '#shared/domain/missing-facts.ts';
import type { Session } from '#shared/domain/session.ts';
import { ConvocationGroup } from './convocation-group.tsx';
import { IdentificationGroup } from './identification-group.tsx';
import { OccasionGroup } from './occasion-group.tsx';
import { PapersGroup } from './papers-group.tsx';
import { PresidingGroup } from './presiding-group.tsx';
import './session-facts.css';

/** What is missing, in one string: it stays the same from one keystroke to the next. */
function missingIn(session: Session): string {
  return factsMissingIn(session).join(' ');
}

/** The facts that are still missing, each leading to its field. */
function Missing() {
  const words = useWords(sessionFactsWords);
  const { workspace } = useWindow();
  const missing = useSession(missingIn);
  const facts = missingFacts.filter((fact) => missing.split(' ').includes(fact));
  if (facts.length === 0) return null;
  return (
    <>
      {words.missing}{' '}
      {facts.map((fact, index) => (
        <Fragment key={fact}>
          {index > 0 && ' · '}
          <Button
            look="link"
            size="small"
            onClick={() => workspace.getState().wishFocus({ record: 'session', part: fact })}
          >
            {words.missingFacts[fact]}
          </Button>
        </Fragment>
      ))}
    </>
  );
}

/** What the session as a whole is: who meets, when, why, and under which symbols. */
export function SessionFactsSection() {
  const names = useWords(actionWords);
  return (
    <>
      <SectionHead title={names.goSession} facts={<Missing />} />
      <div className="facts-form">
        <IdentificationGroup />
        <OccasionGroup />
        <ConvocationGroup />
        <PresidingGroup />
        <PapersGroup />
      </div>
    </>
  );
}
