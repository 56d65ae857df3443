import { createStore, type StoreApi } from 'zustand';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import type { Paper } from '#shared/report/paper.ts';
import { sharedPaper } from '#shared/report/shared-paper.ts';
import { type Pace, paced, type WhenIdle } from './paced.ts';
import type { SessionsStore } from './sessions-store.ts';
import type { ComposedPapers } from './window-context.ts';
import type { WorkspaceStore } from './workspace-store.ts';

export type PapersStore = StoreApi<ComposedPapers>;

/** Nobody reads the page between two letters; while somebody types on and on, it follows now and then. */
const pace: Pace = { quiet: 120, most: 400 };

const none: ComposedPapers = { shown: undefined, report: undefined };

export interface PapersPorts {
  readonly sessions: SessionsStore;
  readonly workspace: WorkspaceStore;
  readonly whenIdle: WhenIdle;
}

/** A paper with the state of the session that it was composed of. */
interface ComposedPaper {
  readonly session: Session;
  readonly paper: Paper;
}

/**
 * Composes the papers of the open session for whoever shows them: once for all, beside the typing and never
 * within it. What a paper goes on saying stays the same objects from one composition to the next.
 */
export function composedPapers({ sessions, workspace, whenIdle }: PapersPorts): PapersStore {
  const store: PapersStore = createStore(() => none);
  /** The last papers of the open session, by kind and language. */
  const last = new Map<string, ComposedPaper>();
  let opened: Session['id'] | undefined;

  const paperOf = (session: Session, kind: PaperKind, language: Language): Paper => {
    const slot = `${kind}/${language}`;
    const kept = last.get(slot);
    if (kept?.session === session) return kept.paper;
    const paper = sharedPaper(kept?.paper, compose(session, kind, language));
    last.set(slot, { session, paper });
    return paper;
  };
  const composeNow = () => {
    const session = sessions.getState().open?.present;
    if (!session) return;
    const { paper, writing } = workspace.getState();
    const language = writing ?? session.language;
    const shown = paperOf(session, paper, language);
    const numbersNotes = session.notes.length > 0 || paper === 'report';
    store.setState({
      shown,
      report: numbersNotes ? paperOf(session, 'report', language) : undefined,
    });
  };
  const afterEdits = paced(composeNow, pace, whenIdle);
  let callOff: (() => void) | undefined;
  const soon = () => {
    callOff?.();
    callOff = whenIdle(composeNow);
  };

  const followSession = () => {
    const id = sessions.getState().open?.present.id;
    if (id === opened) return;
    opened = id;
    last.clear();
    afterEdits.stop();
    callOff?.();
    store.setState(none);
    if (id !== undefined) soon();
  };
  followSession();
  sessions.subscribe(({ open }, before) => {
    followSession();
    if (open && before.open?.present.id === open.present.id && open !== before.open)
      afterEdits.ask();
  });
  workspace.subscribe(({ paper, writing }, before) => {
    if (opened !== undefined && (paper !== before.paper || writing !== before.writing)) soon();
  });
  return store;
}
