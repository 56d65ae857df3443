import { memo, useRef } from 'react';
import { Icon } from '#renderer/components/icon.tsx';
import { indexAfterDrop } from '#renderer/components/line-order.ts';
import { StaticText } from '#renderer/components/rich-text/static-text.tsx';
import { useDraggedLine } from '#renderer/components/use-dragged-line.ts';
import {
  useSession,
  useWindow,
  useWorkspace,
  useWriting,
} from '#renderer/stores/window-context.ts';
import { agreementWords } from '#renderer/strings/agreements/agreement-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgreementVerb, FollowUp } from '#shared/domain/agreement.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import type { AgreementLine } from '#shared/report/agreement-lines.ts';
import { OpenAgreement } from './open-agreement.tsx';
import type { AgreementEdits } from './use-agreement-edits.ts';

interface AgreementRowProps {
  readonly line: AgreementLine;
  readonly place: number;
  readonly total: number;
  readonly verbs: readonly AgreementVerb[];
  readonly edits: AgreementEdits;
}

/** What staff did to the paragraph of an agreement by hand. */
function correctionOf(
  { overrides, leftOut }: Session,
  id: RecordId,
  language: string,
): 'edited' | 'leftOut' | undefined {
  const key = `${id}.entry`;
  if (leftOut.some(({ paper, paragraph }) => paper === 'report' && paragraph === key))
    return 'leftOut';
  return overrides[`report/${language}/${key}`] ? 'edited' : undefined;
}

function FollowUpFacts({ followUp }: { readonly followUp: FollowUp }) {
  const words = useWords(agreementWords);
  const moments = useMoments();
  const { status, responsible, due, dueSession } = followUp;
  if (status === 'none') return null;
  const facts = [
    words.statuses[status],
    due && moments.day(`${due}T12:00`),
    dueSession,
    responsible,
  ].filter(Boolean);
  return (
    <span className="agreement-fact">
      <Icon name={status === 'done' ? 'checkCircle' : 'clock'} size={16} />
      {facts.join(' · ')}
    </span>
  );
}

/** An agreement that is not open, as it prints. */
function ClosedAgreement({ line }: { readonly line: AgreementLine }) {
  const words = useWords(agreementWords);
  const { workspace } = useWindow();
  const writing = useWriting();
  const { agreement, language, verb, inlines, ending } = line;
  const { id, followUp } = agreement;
  const correction = useSession((session) => correctionOf(session, id, writing));
  return (
    <button
      type="button"
      className="agreement-words"
      aria-expanded={false}
      data-record={id}
      data-part="text"
      onClick={() =>
        workspace
          .getState()
          .goTo({ section: 'agreements', row: id, at: { record: id, part: 'text' } })
      }
    >
      <span className="agreement-text" lang={language}>
        {verb && <b>{verb}</b>} <StaticText inlines={inlines} />
        {inlines.length === 0 && <span className="ghost">{words.unwritten}</span>}
        {ending !== undefined && <span className="ghost agreement-ending">{ending}</span>}
      </span>
      <span className="agreement-facts facts">
        {ending === undefined && <span>{words.endings.unprinted}</span>}
        {correction && <span>{words[correction]}</span>}
        {language !== writing && <span>{words.missing}</span>}
        <FollowUpFacts followUp={followUp} />
      </span>
      <Icon name="chevronDown" size={16} />
    </button>
  );
}

const steps: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** Whether an event comes from a closed row itself and from no field. */
function isOnRow(target: EventTarget): target is HTMLElement {
  return target instanceof HTMLElement && target.matches('.agreement-words');
}

/** Gives the focus to the next closed row; false at the end of the list. */
function focusNextTo(row: HTMLElement, step: -1 | 1): boolean {
  const rows = [...(row.closest('ol')?.querySelectorAll<HTMLElement>('.agreement-words') ?? [])];
  const next = rows[rows.indexOf(row) + step];
  next?.focus();
  return next !== undefined;
}

/** One agreement of the list: closed as it prints, or open for editing. */
export const AgreementRow = memo(function AgreementRow({
  line,
  place,
  total,
  verbs,
  edits,
}: AgreementRowProps) {
  const words = useWords(agreementWords);
  const { sessions } = useWindow();
  const { id } = line.agreement;
  const isOpen = useWorkspace(({ openRow }) => openRow === id);
  const row = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLSpanElement>(null);
  const edge = useDraggedLine(row, handle, {
    list: 'agreements',
    id,
    onDrop: (dragged, at) => {
      const all = sessions.getState().open?.present.agreements ?? [];
      const from = all.findIndex((each) => each.id === dragged);
      const to = indexAfterDrop(from, place, at);
      if (from >= 0 && to !== from) edits.move(dragged, to);
    },
  });
  const grip = (
    <span ref={handle} className="agreement-grip" data-tip={`${words.move} (Alt+↑↓)`}>
      <Icon name="grip" size={16} />
    </span>
  );
  return (
    <li
      ref={row}
      className="agreement"
      data-drop={edge}
      data-open={isOpen || undefined}
      data-record={id}
      data-part="entry"
      onKeyDown={(event) => {
        if (!isOnRow(event.target)) return;
        if (event.key === 'Delete') edits.remove(id);
        const step = steps[event.key];
        if (step === undefined || event.altKey || !focusNextTo(event.target, step)) return;
        event.preventDefault();
      }}
    >
      {isOpen ? (
        <OpenAgreement
          line={line}
          place={place}
          total={total}
          verbs={verbs}
          edits={edits}
          grip={grip}
        />
      ) : (
        <div className="agreement-closed">
          {grip}
          <ClosedAgreement line={line} />
        </div>
      )}
    </li>
  );
});
