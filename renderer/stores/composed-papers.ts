import { createStore, type StoreApi } from 'zustand';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import type { Paper } from '#shared/report/paper.ts';
import { sharedPaper } from '#shared/report/shared-paper.ts';
import type { SessionsStore } from './sessions-store.ts';
import type { ComposedPapers } from './window-context.ts';
import type { WorkspaceStore } from './workspace-store.ts';

export type PapersStore = StoreApi<ComposedPapers>;

/** Milliseconds after the last edit; nobody reads the page between two letters. */
const rest = 120;
/** While somebody types on and on, the page follows at least so often. */
const patience = 400;

export interface PapersPorts {
  readonly sessions: SessionsStore;
  readonly workspace: WorkspaceStore;
  /** Runs a task later; what comes back calls it off. */
  readonly after: (milliseconds: number, task: () => void) => () => void;
  readonly now: () => number;
}

/**
 * Composes the papers of the open session for whoever shows them, once for all and never within a keystroke:
 * at once when another session, paper or language is shown, a moment after an edit otherwise.
 */
export function composedPapers({ sessions, workspace, after, now }: PapersPorts): PapersStore {
  const store: PapersStore = createStore(() => ({ shown: undefined, report: undefined }));
  let composed: { session: Session; paper: PaperKind; language: Language } | undefined;
  let callOff: (() => void) | undefined;
  let waitingSince: number | undefined;

  const composeNow = () => {
    callOff?.();
    callOff = undefined;
    waitingSince = undefined;
    const session = sessions.getState().open?.present;
    if (!session) {
      composed = undefined;
      store.setState({ shown: undefined, report: undefined });
      return;
    }
    const { paper, writing } = workspace.getState();
    const language = writing ?? session.language;
    composed = { session, paper, language };
    const before = store.getState();
    const keptOf = (last: Paper | undefined, kind: PaperKind) =>
      sharedPaper(last?.kind === kind ? last : undefined, compose(session, kind, language));
    const report = keptOf(before.report, 'report');
    const shown = paper === 'report' ? report : keptOf(before.shown, paper);
    store.setState({ shown, report });
  };

  const changed = () => {
    const session = sessions.getState().open?.present;
    const { paper, writing } = workspace.getState();
    if (!session || !composed || composed.session.id !== session.id) {
      if (session || composed) composeNow();
      return;
    }
    const language = writing ?? session.language;
    if (composed.paper !== paper || composed.language !== language) return composeNow();
    if (composed.session === session) return;
    waitingSince ??= now();
    callOff?.();
    callOff = after(Math.max(0, Math.min(rest, waitingSince + patience - now())), composeNow);
  };
  changed();
  sessions.subscribe(changed);
  workspace.subscribe(changed);
  return store;
}
