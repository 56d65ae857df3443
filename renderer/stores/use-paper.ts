import { startTransition, useEffect, useState } from 'react';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';
import { compose } from '#shared/report/compose.ts';
import type { Paper } from '#shared/report/paper.ts';
import { sharedPaper } from '#shared/report/shared-paper.ts';
import { type Pace, paced, whenPageIsIdle } from './paced.ts';
import type { SessionsStore } from './sessions-store.ts';
import { useWindow } from './window-context.ts';

const pace: Pace = { quiet: 120, most: 400 };

/** A paper with the state of the session that it was composed of. */
interface ComposedPaper {
  readonly session: Session;
  readonly paper: Paper;
}

/** The last papers of a window, by kind and language: the next one keeps all of it that stays the same. */
const lastPapers = new WeakMap<SessionsStore, Map<string, ComposedPaper>>();

function composed(
  store: SessionsStore,
  session: Session,
  kind: PaperKind,
  language: Language,
): Paper {
  const papers = lastPapers.get(store) ?? new Map<string, ComposedPaper>();
  lastPapers.set(store, papers);
  const slot = `${kind}/${language}`;
  const last = papers.get(slot);
  if (last?.session === session) return last.paper;
  const before = last?.session.id === session.id ? last.paper : undefined;
  const paper = sharedPaper(before, compose(session, kind, language));
  papers.set(slot, { session, paper });
  return paper;
}

/**
 * A paper of the open session, composed beside the typing and never within it: a moment after the last change,
 * and now and then while they follow each other. Paragraphs that say the same stay the same objects. Undefined
 * until the first one is composed.
 */
export function usePaper(kind: PaperKind, language: Language): Paper | undefined {
  const { sessions } = useWindow();
  const [paper, setPaper] = useState<Paper>();
  useEffect(() => {
    const draw = () => {
      const session = sessions.getState().open?.present;
      if (session) startTransition(() => setPaper(composed(sessions, session, kind, language)));
    };
    const task = paced(draw, pace, whenPageIsIdle);
    const stopFirst = whenPageIsIdle(draw);
    const unsubscribe = sessions.subscribe((state, before) => {
      if (state.open !== before.open) task.ask();
    });
    return () => {
      stopFirst();
      task.stop();
      unsubscribe();
    };
  }, [sessions, kind, language]);
  return paper;
}
