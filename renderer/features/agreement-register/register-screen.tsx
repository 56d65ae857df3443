import { useContext, useDeferredValue, useMemo } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { copyFormatted } from '#renderer/stores/clipboard.ts';
import { noRegisterFilters } from '#renderer/stores/register-view.ts';
import { factsOf } from '#renderer/stores/session-facts.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { registerWords } from '#renderer/strings/agreement-register/register-words.ts';
import { sessionsWords } from '#renderer/strings/sessions/sessions-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { FollowUp } from '#shared/domain/agreement.ts';
import { RegisterFiltersBar } from './register-filters.tsx';
import { RegisterGrid } from './register-grid.tsx';
import { filteredRows, type RegisterRow, registerRows, sortedRows } from './register-rows.ts';
import { copiedTable } from './register-table.ts';
import './register.css';

/** The agreements of all sessions, with what has become of each. */
export function AgreementRegister() {
  const { sessions: store, registerView, workspace, ports, toasts } = useWindow();
  const words = useWords(registerWords);
  const { removeFilters } = useWords(sessionsWords);
  const names = useWords(actionWords);
  const moments = useMoments();
  const language = useContext(InterfaceLanguage);
  const sessions = useStore(store, (state) => state.sessions);
  const filters = useDeferredValue(useStore(registerView, (view) => view.filters));
  const sorting = useStore(registerView, (view) => view.sorting);
  const { filter } = registerView.getState();
  const today = ports.now().slice(0, 10);

  const all = useMemo(() => registerRows(sessions, today), [sessions, today]);
  const rows = useMemo(
    () => sortedRows(filteredRows(all, filters), sorting, language),
    [all, filters, sorting, language],
  );

  const open = ({ session, agreement }: RegisterRow) => {
    store.getState().openSession(session.id);
    workspace.getState().goTo({
      section: 'agreements',
      row: agreement.id,
      at: { record: agreement.id, part: 'text' },
    });
  };
  const setStatus = ({ session, agreement }: RegisterRow, status: FollowUp['status']) =>
    store.getState().amend(session.id, {
      kind: 'set',
      record: 'agreement',
      id: agreement.id,
      fields: { followUp: { ...agreement.followUp, status } },
    });
  const markDone = (row: RegisterRow, isDone: boolean) => {
    setStatus(row, isDone ? 'done' : 'pending');
    toasts.tell({
      text: isDone ? words.markedDone : words.markedPending,
      undo: { name: names.undo, run: () => setStatus(row, row.agreement.followUp.status) },
    });
  };
  const copy = async () => {
    const { columns, states } = words;
    const table = copiedTable(
      [
        columns.agreement,
        columns.session,
        columns.addressees,
        columns.due,
        columns.responsible,
        columns.state,
      ],
      rows.map(({ session, agreement, words: said, state }) => {
        const { due, dueSession, responsible = '' } = agreement.followUp;
        return [
          said,
          `${factsOf(session).title}, ${moments.date(session.date)}`,
          agreement.addressees.join(', '),
          [due && moments.date(due), dueSession].filter(Boolean).join(' · '),
          responsible,
          states[state],
        ];
      }),
    );
    const done = await copyFormatted(table);
    toasts.tell({ text: done ? words.copied(rows.length) : words.notCopied });
  };

  const facts =
    rows.length === all.length ? words.all(all.length) : words.listed(rows.length, all.length);
  return (
    <div className="register-screen">
      <SectionHead title={words.title} facts={<span role="status">{facts}</span>}>
        {rows.length > 0 && (
          <Button look="subtle" icon="copy" onClick={() => void copy()}>
            {words.copy}
          </Button>
        )}
      </SectionHead>
      {all.length === 0 ? (
        <EmptyState sentence={words.empty} />
      ) : (
        <>
          <RegisterFiltersBar rows={all} />
          {rows.length > 0 ? (
            <RegisterGrid rows={rows} onOpen={open} onDone={markDone} />
          ) : (
            <EmptyState sentence={words.noMatch}>
              <Button onClick={() => filter(noRegisterFilters)}>{removeFilters}</Button>
            </EmptyState>
          )}
        </>
      )}
    </div>
  );
}
