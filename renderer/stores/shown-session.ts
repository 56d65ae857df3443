import { createStore, type StoreApi } from 'zustand';
import type { SessionHistory } from '#shared/commands/change-session.ts';
import { type Pace, paced, type WhenIdle } from './paced.ts';
import type { SessionsStore } from './sessions-store.ts';

/** Less than a tenth of a second, which nobody sees; somebody who types on and on sees it now and then. */
const pace: Pace = { quiet: 70, most: 200 };

export interface DrawnState {
  /** The session with its undoable steps; undefined while none is open. */
  readonly open: SessionHistory | undefined;
  /** How many edits were not letters: an editor that wrote since has to show what such an edit made of its text. */
  readonly edits: number;
}

/**
 * The open session as the window draws it. The session itself has every letter at once, and so has the editor
 * that it was typed into; what else shows that text follows beside the typing and never within it.
 */
export interface ShownSession {
  readonly store: StoreApi<DrawnState>;
  /** Makes an edit that its editor shows already; all other edits are drawn at once. */
  readonly lettersOf: (edit: () => void) => void;
  /** Draws what was put off: somebody is about to work with what is on the screen. */
  readonly catchUp: () => void;
}

export function shownSession(sessions: SessionsStore, whenIdle: WhenIdle): ShownSession {
  const store = createStore<DrawnState>(() => ({ open: sessions.getState().open, edits: 0 }));
  let isTyping = false;
  const draw = () => {
    const { open } = sessions.getState();
    if (open?.present !== store.getState().open?.present) store.setState({ open });
  };
  const later = paced(draw, pace, whenIdle);
  sessions.subscribe(({ open }, before) => {
    if (open?.present === before.open?.present) return;
    if (isTyping) {
      later.ask();
      return;
    }
    later.stop();
    store.setState({ open, edits: store.getState().edits + 1 });
  });
  return {
    store,
    catchUp: () => {
      later.stop();
      draw();
    },
    lettersOf: (edit) => {
      isTyping = true;
      try {
        edit();
      } finally {
        isTyping = false;
      }
    },
  };
}
