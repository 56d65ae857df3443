import { useEffect } from 'react';
import { useStore } from 'zustand';
import {
  type ActionDeskState,
  type ActionHandlers,
  possibleActions,
} from '#renderer/stores/action-desk.ts';
import type { Section } from '#renderer/stores/record-place.ts';
import { useActions } from '#renderer/stores/use-actions.ts';
import { useSessionErrands } from '#renderer/stores/use-session-errands.ts';
import { useDrawn, useWindow } from '#renderer/stores/window-context.ts';
import type { Screen } from '#renderer/stores/workspace-store.ts';
import { isPageShown } from '#renderer/stores/workspace-store.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { stepWords } from '#renderer/strings/steps/step-words.ts';
import { stepSentence } from '#renderer/strings/steps/steps.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { ActionName } from '#shared/actions/action.ts';
import type { Session } from '#shared/domain/session.ts';
import { nextSteps } from '#shared/history/history.ts';
import { useDrawnInTime } from './drawn-in-time.ts';
import { chapterFor } from './guide-chapters.ts';
import { actionInSection, actionOfKeys } from './shortcuts.ts';
import { useStrayDrops } from './stray-drops.ts';

/** Moves the focus among the panes of the window, the status line left out. */
function movePane(by: 1 | -1): void {
  const panes = [...document.querySelectorAll<HTMLElement>('[data-pane]')];
  const here = panes.findIndex((pane) => pane.contains(document.activeElement));
  const next = panes.at((here + by + panes.length) % panes.length);
  const control = next?.querySelector<HTMLElement>(
    '[aria-current], [tabindex="0"], button, input, textarea, select, [contenteditable="true"]',
  );
  control?.focus();
}

/** What can be done wherever the window is. */
function useWindowHandlers(): ActionHandlers {
  const { workspace, sessions, desk, sessionsView } = useWindow();
  const { showDialog, showScreen, openGuide } = workspace.getState();
  const leaveTo = (screen: Screen) => {
    showDialog(undefined);
    sessions.getState().closeSession();
    showScreen(screen);
  };
  return {
    newSession: () => showDialog({ kind: 'newSession', from: 'blank' }),
    newFromTemplate: () => showDialog({ kind: 'newSession', from: 'template' }),
    newFromPast: () => showDialog({ kind: 'newSession', from: 'past' }),
    openFile: () => void desk.getState().openFile(),
    showSessions: () => leaveTo('sessions'),
    showAgreements: () => leaveTo('agreements'),
    showTemplates: () => leaveTo('agendaTemplates'),
    showDirectory: () => leaveTo('directory'),
    showBin: () => leaveTo('bin'),
    showBackups: () => void desk.getState().showBackups(),
    showSettings: () => showDialog({ kind: 'settings' }),
    showPalette: () => showDialog({ kind: 'palette' }),
    searchSessions: () => {
      leaveTo('sessions');
      sessionsView.getState().seek();
    },
    showShortcuts: () => showDialog({ kind: 'shortcuts' }),
    showGuide: () =>
      openGuide(chapterFor(workspace.getState(), sessions.getState().open !== undefined)),
    nextPane: () => movePane(1),
    previousPane: () => movePane(-1),
  };
}

/** What can be done with the open session as a whole. */
function useSessionHandlers(): ActionHandlers {
  const { actions, workspace, sessions, keeper, toasts } = useWindow();
  const words = useWords(frameWords);
  const errands = useSessionErrands();
  const isOpen = useStore(sessions, ({ open }) => open !== undefined);
  const canUndo = useStore(sessions, ({ open }) => (open?.past.length ?? 0) > 0);
  const canRedo = useStore(sessions, ({ open }) => (open?.future.length ?? 0) > 0);
  if (!isOpen) return {};
  /** Does something with the session as it is when it is asked for. */
  const withPresent = (act: (present: Session) => void) => () => {
    const { open } = sessions.getState();
    if (open) act(open.present);
  };
  const { showDialog, showSection, goToSection, showPage, showPaper } = workspace.getState();
  const { undo, redo } = sessions.getState();
  const go = (section: Section) => () => goToSection(section);
  /** Adds where the list is, or goes there first. */
  const inSection = (section: Section, action: ActionName) => () => {
    // A section that is shown is asked before the window: it cannot do it now.
    if (workspace.getState().section === section) return;
    const handlerOf = ({ providers }: ActionDeskState) =>
      providers.findLast(({ possible }) => possible.has(action))?.handler;
    const own = handlerOf(actions.getState());
    // The section offers the action once it is drawn, for which some are first read from the disk.
    const stop = actions.subscribe((desk) => {
      if (handlerOf(desk) === own) return;
      stop();
      actions.getState().carryOut(action);
    });
    showSection(section);
  };
  return {
    undo: canUndo ? undo : undefined,
    redo: canRedo ? redo : undefined,
    export: () => showDialog({ kind: 'export' }),
    circulate: () => showDialog({ kind: 'circulate' }),
    print: () => showDialog({ kind: 'print' }),
    saveAsTemplate: () => showDialog({ kind: 'saveAsTemplate' }),
    saveSessionFile: withPresent(errands.send),
    keepVersion: withPresent((present) => {
      keeper.keepVersion(present.id);
      toasts.tell({ text: words.versionKept });
    }),
    duplicateSession: withPresent(errands.duplicate),
    discardSession: withPresent(errands.discard),
    newItem: inSection('agenda', 'newItem'),
    newUnnumberedItem: inSection('agenda', 'newUnnumberedItem'),
    newAgreement: inSection('agreements', 'newAgreement'),
    newDocument: inSection('documents', 'newDocument'),
    newParagraph: inSection('texts', 'newParagraph'),
    goSession: go('session'),
    goAgenda: go('agenda'),
    goAgreements: go('agreements'),
    goDocuments: go('documents'),
    goNotes: go('notes'),
    goTexts: go('texts'),
    goVersions: go('versions'),
    findInSession: () => workspace.getState().find('find'),
    replaceInSession: () => workspace.getState().find('replace'),
    togglePage: () => showPage(!isPageShown(workspace.getState())),
    showReport: () => showPaper('report'),
    showOrderOfBusiness: () => showPaper('orderOfBusiness'),
  };
}

/** Whether a shortcut is left to what has the focus: letters typed into a dialog are not for the window behind it. */
function isInDialog(): boolean {
  // A notice in the corner is a dialog by its role, and takes no keys.
  return document.querySelector('[role="dialog"]:not(.toast), [role="alertdialog"]') !== null;
}

/** Offers what the window can do, hears the shortcuts, and tells the menu what is possible. */
export function WindowActions() {
  const { actions, workspace, machine, facts } = useWindow();
  const steps = useWords(stepWords);
  useActions(useWindowHandlers());
  useActions(useSessionHandlers());
  useStrayDrops();
  useDrawnInTime();
  const isMac = facts.platform === 'darwin';
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const asked = event.isComposing ? undefined : actionOfKeys(event, isMac);
      if (!asked || isInDialog()) return;
      const action = actionInSection(asked, workspace.getState().section);
      if (actions.getState().carryOut(action)) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [actions, workspace, isMac]);

  const possible = useStore(actions, (state) => possibleActions(state).join(' '));
  const undoWords = useDrawn(({ open }) => {
    const step = open && nextSteps(open).undo;
    return step && stepSentence(step, steps);
  });
  const redoWords = useDrawn(({ open }) => {
    const step = open && nextSteps(open).redo;
    return step && stepSentence(step, steps);
  });
  useEffect(() => {
    void machine.setMenuState({
      actions: possibleActions(actions.getState()).filter((name) => possible.includes(name)),
      ...(undoWords && { undo: undoWords }),
      ...(redoWords && { redo: redoWords }),
    });
  }, [machine, actions, possible, undoWords, redoWords]);
  return null;
}
