import { Button, IconButton } from '#renderer/components/button.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { MenuButton, type MenuEntry } from '#renderer/components/menu-button.tsx';
import { sessionTitle } from '#renderer/stores/session-title.ts';
import { useDrawn, useSession, useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { isPageShown } from '#renderer/stores/workspace-store.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { stepWords } from '#renderer/strings/steps/step-words.ts';
import { stepSentence } from '#renderer/strings/steps/steps.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import type { ActionName } from '#shared/actions/action.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import { type SessionStatus, sessionStatuses } from '#shared/domain/session.ts';
import { nextSteps } from '#shared/history/history.ts';
import { printedWords } from '#shared/report/printed-words.ts';
import './command-bar.css';

const moreActions: readonly (ActionName | '-')[] = [
  'circulate',
  'print',
  '-',
  'keepVersion',
  'saveSessionFile',
  'duplicateSession',
  'saveAsTemplate',
  '-',
  'showShortcuts',
  'showSettings',
  '-',
  'discardSession',
];

/** The open session by name, with what can be done with it as a whole. */
export function CommandBar() {
  const { sessions, actions } = useWindow();
  const words = useWords(frameWords);
  const names = useWords(actionWords);
  const steps = useWords(stepWords);
  const { sessions: toSessions } = useWords(windowWords);
  const title = useSession(sessionTitle);
  const theme = useSession((session) => printedWords(session, session.theme));
  const id = useSession((session) => session.id);
  const status = useSession((session) => session.status);
  // As words: the label of a burst of typing is a new object with every letter.
  const next = useDrawn(({ open }) => {
    const step = open && nextSteps(open).undo;
    return step && stepSentence(step, steps);
  });
  const again = useDrawn(({ open }) => {
    const step = open && nextSteps(open).redo;
    return step && stepSentence(step, steps);
  });
  const pageShown = useWorkspace(isPageShown);
  const showPage = useWorkspace((state) => state.showPage);
  const carryOut = (action: ActionName) => actions.getState().carryOut(action);
  const entry = (action: ActionName | '-'): MenuEntry =>
    action === '-'
      ? { kind: 'separator' }
      : { label: names[action], onChoose: () => carryOut(action) };
  const setStatus = (to: SessionStatus) =>
    sessions.getState().apply({ kind: 'set', record: 'session', id, fields: { status: to } });
  return (
    <header className="command-bar">
      <Button look="subtle" icon="arrowLeft" onClick={() => carryOut('showSessions')}>
        {toSessions}
      </Button>
      <span className="command-bar-line" />
      <p className="command-bar-session">
        <b>{title}</b> <span>{theme}</span>
      </p>
      <MenuButton
        button={
          <button type="button" className="badge command-bar-status">
            <span className="hidden-words">{words.status}: </span>
            {words.statuses[status]}
            <Icon name="chevronDown" size={12} />
          </button>
        }
        entries={sessionStatuses.map((each) => ({
          kind: 'check',
          label: words.statuses[each],
          checked: each === status,
          onChoose: () => setStatus(each),
        }))}
      />
      <span className="frame-fill" />
      <IconButton
        icon="undo"
        label={next ? `${names.undo} ${next}` : names.undo}
        keys="Ctrl+Z"
        disabled={!next}
        onClick={() => carryOut('undo')}
      />
      <IconButton
        icon="redo"
        label={again ? `${names.redo} ${again}` : names.redo}
        keys="Ctrl+Y"
        disabled={!again}
        onClick={() => carryOut('redo')}
      />
      <span className="command-bar-line" />
      <IconButton
        icon="page"
        label={words.page}
        keys="Ctrl+Shift+P"
        aria-pressed={pageShown}
        onClick={() => showPage(!pageShown)}
      />
      <MenuButton
        button={<IconButton icon="more" label={words.more} />}
        align="end"
        entries={moreActions.map(entry)}
      />
      <Button look="primary" icon="export" onClick={() => carryOut('export')}>
        {names.export.replace('…', '')}
      </Button>
    </header>
  );
}
