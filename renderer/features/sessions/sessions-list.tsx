import { useContext, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { MenuButton, type MenuEntry } from '#renderer/components/menu-button.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { noFilters, type SessionFilters } from '#renderer/stores/sessions-view.ts';
import { useActions } from '#renderer/stores/use-actions.ts';
import { useFound } from '#renderer/stores/use-found.ts';
import { useSessionErrands } from '#renderer/stores/use-session-errands.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { newSessionWords } from '#renderer/strings/new-session/new-session-words.ts';
import { searchWindowWords } from '#renderer/strings/search/search-words.ts';
import type { SessionsStrings } from '#renderer/strings/sessions/sessions-strings.ts';
import { sessionsWords } from '#renderer/strings/sessions/sessions-words.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { Session } from '#shared/domain/session.ts';
import { filterChoices, filterSessions, sortSessions } from './listed-sessions.ts';
import { SessionsFilters } from './sessions-filters.tsx';
import { SessionsGrid } from './sessions-grid.tsx';
import './sessions-list.css';

/** How many sessions are shown, of how many. */
function countSentence(
  { words, bodies, years, kinds, statuses, agreements }: SessionFilters,
  listed: number,
  all: number,
  strings: SessionsStrings,
): string {
  const [year, ...others] = years;
  const isYearOnly =
    words.trim() === '' &&
    [bodies, kinds, statuses, agreements, others].every(({ length }) => length === 0);
  if (!isYearOnly) return strings.listed(listed, all);
  return year === undefined ? strings.allSessions(all) : strings.ofYear(listed, year, String(all));
}

function NewSessionButton() {
  const { actions, facts } = useWindow();
  const strings = useWords(windowWords);
  const words = useWords(sessionsWords);
  const ways = useWords(newSessionWords).ways;
  const { ctrl, shift } = useWords(frameWords);
  const { carryOut } = actions.getState();
  const isMac = facts.platform === 'darwin';
  return (
    <span className="split-button">
      <Button look="primary" icon="add" onClick={() => carryOut('newSession')}>
        {strings.newSession}
      </Button>
      <MenuButton
        button={
          <Button look="primary" aria-label={words.waysToBegin}>
            <Icon name="chevronDown" size={16} />
          </Button>
        }
        align="end"
        entries={[
          {
            label: ways.blank,
            icon: 'documentAdd',
            keys: isMac ? '⌘N' : `${ctrl}+N`,
            onChoose: () => carryOut('newSession'),
          },
          {
            label: ways.template,
            icon: 'documentCopy',
            keys: isMac ? '⇧⌘N' : `${ctrl}+${shift}+N`,
            onChoose: () => carryOut('newFromTemplate'),
          },
          { label: ways.past, icon: 'calendar', onChoose: () => carryOut('newFromPast') },
        ]}
      />
    </span>
  );
}

/** Every session, one row each: found, put in order, opened, and begun. */
export function SessionsList() {
  const { sessions: store, sessionsView, actions, keeper, workspace } = useWindow();
  const strings = useWords(windowWords);
  const words = useWords(sessionsWords);
  const names = useWords(actionWords);
  const { reading } = useWords(searchWindowWords);
  const language = useContext(InterfaceLanguage);
  const sessions = useStore(store, (state) => state.sessions);
  const filters = useStore(sessionsView, (view) => view.filters);
  const sorting = useStore(sessionsView, (view) => view.sorting);
  const active = useStore(sessionsView, (view) => view.active);
  const { filter } = sessionsView.getState();
  const errands = useSessionErrands();
  const list = useRef<HTMLDivElement>(null);

  const sorted = useMemo(
    () => sortSessions(sessions, sorting, language, keeper.savedAt),
    [sessions, sorting, language, keeper],
  );
  const found = useFound(filters.words);
  // What was found stands until the next answer: a letter typed meanwhile lists nothing anew.
  const sought = found?.isReady ? found.typed : filters.words;
  const { bodies, years, kinds, statuses, agreements } = filters;
  const listed = useMemo(
    () =>
      filterSessions(sorted, { words: sought, bodies, years, kinds, statuses, agreements }, found),
    [sorted, sought, bodies, years, kinds, statuses, agreements, found],
  );
  const choices = useMemo(() => filterChoices(sessions, language), [sessions, language]);

  const chosen = listed.find(({ id }) => id === active);
  useActions(
    chosen
      ? {
          duplicateSession: () => errands.duplicate(chosen),
          saveSessionFile: () => errands.send(chosen),
          discardSession: () => errands.discard(chosen),
        }
      : {},
  );

  const open = ({ id }: Session) => store.getState().openSession(id);
  const entries = (session: Session): readonly MenuEntry[] => [
    { label: words.open, icon: 'open', onChoose: () => open(session) },
    { label: words.duplicate, icon: 'copy', onChoose: () => errands.duplicate(session) },
    {
      label: words.startFrom,
      icon: 'calendar',
      onChoose: () =>
        workspace.getState().showDialog({ kind: 'newSession', from: 'past', past: session.id }),
    },
    { label: words.send, icon: 'send', onChoose: () => errands.send(session) },
    { kind: 'separator' },
    { label: words.discard, icon: 'delete', onChoose: () => errands.discard(session) },
  ];
  return (
    <div
      className="sessions-list"
      ref={list}
      // How far the search has come, for whoever measures it.
      data-found={found?.typed}
      data-searched={found?.isWhole ? found.typed : undefined}
      data-ready={found?.isReady ? '' : undefined}
    >
      <SectionHead
        title={strings.sessions}
        facts={
          <span role="status">
            {countSentence(filters, listed.length, sessions.length, words)}
            {found && !found.isReady && ` · ${reading}`}
          </span>
        }
      >
        <Button look="subtle" icon="folder" onClick={() => actions.getState().carryOut('openFile')}>
          {names.openFile.replace('…', '')}
        </Button>
        <NewSessionButton />
      </SectionHead>
      <SessionsFilters
        choices={choices}
        onLeave={() =>
          list.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]')?.focus()
        }
      />
      {listed.length > 0 ? (
        <SessionsGrid
          sessions={listed}
          found={found}
          entries={entries}
          onOpen={open}
          onDiscard={errands.discard}
        />
      ) : (
        <EmptyState sentence={words.noMatch}>
          <Button onClick={() => filter(noFilters)}>{words.removeFilters}</Button>
        </EmptyState>
      )}
    </div>
  );
}
