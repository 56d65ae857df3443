import { useState } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { usePastedWords } from '#renderer/components/use-pasted-words.ts';
import { useActions } from '#renderer/stores/use-actions.ts';
import {
  useSession,
  useWindow,
  useWorkspace,
  useWriting,
} from '#renderer/stores/window-context.ts';
import { agreementWords } from '#renderer/strings/agreements/agreement-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { AddWithVerb } from './add-with-verb.tsx';
import { AgreementRow } from './agreement-row.tsx';
import { lineKeeper } from './line-keeper.ts';
import { useAgreementEdits } from './use-agreement-edits.ts';
import { useAgreementPaste } from './use-agreement-paste.ts';
import { useCopiedRow } from './use-copied-row.ts';
import { VerbMenu } from './verb-menu.tsx';
import { verbsByUse } from './verb-order.ts';
import './agreements.css';

function itself(session: Session): Session {
  return session;
}

/** What was agreed: the list as the report prints it, one agreement of it open for editing. */
export function AgreementsSection() {
  const words = useWords(agreementWords);
  const names = useWords(actionWords);
  const { sessions, workspace } = useWindow();
  const writing = useWriting();
  const session = useSession(itself);
  const [linesOf] = useState(lineKeeper);
  const [verbs] = useState(() => verbsByUse(sessions.getState().sessions));
  const [said, say] = useState('');
  const edits = useAgreementEdits(say);
  const { lead, lines } = linesOf(session, writing);
  const total = lines.length;
  const current = useWorkspace(({ openRow, place }) =>
    [place?.record, openRow].find((id) => session.agreements.some((each) => each.id === id)),
  );
  const toCurrent = (edit: (id: RecordId) => void) =>
    current === undefined ? undefined : () => edit(current);
  useCopiedRow((clipboard, id) => edits.copyInto(clipboard, writing, id));
  useAgreementPaste(edits.pasteCopied);
  usePastedWords((pasted) => edits.paste(pasted.split(/\r?\n/), writing));
  useActions({
    newAgreement: () => edits.add('other'),
    moveUp: toCurrent((id) => edits.step(id, -1)),
    moveDown: toCurrent((id) => edits.step(id, 1)),
    remove: toCurrent(edits.remove),
  });
  return (
    <>
      <SectionHead title={names.goAgreements} facts={words.facts}>
        {total > 0 && (
          <IconButton label={words.copyAll} icon="copy" onClick={() => edits.copy(writing)} />
        )}
        <VerbMenu
          verbs={verbs}
          align="end"
          onChoose={edits.add}
          button={<Button icon="add">{names.newAgreement}</Button>}
        />
      </SectionHead>
      <div className="agreements">
        {total === 0 ? (
          <EmptyState sentence={words.empty} />
        ) : (
          <>
            <p className="agreements-lead">
              <span className="ghost" lang={writing}>
                {lead}
              </span>
              <Button
                look="link"
                size="small"
                onClick={() =>
                  workspace.getState().goTo({
                    section: 'texts',
                    row: 'session.conclusionLead',
                    at: { record: 'session', part: 'agreements' },
                  })
                }
              >
                {words.editLead}
              </Button>
            </p>
            <ol className="agreement-list" aria-label={names.goAgreements}>
              {lines.map((line, place) => (
                <AgreementRow
                  key={line.agreement.id}
                  line={line}
                  place={place}
                  total={total}
                  verbs={verbs}
                  edits={edits}
                />
              ))}
            </ol>
          </>
        )}
        <AddWithVerb verbs={verbs} onAdd={edits.add} />
      </div>
      <span className="hidden-words" aria-live="polite">
        {said}
      </span>
    </>
  );
}
