import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { safekeepingWords } from '#renderer/strings/safekeeping/safekeeping-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { duplicatedSession } from '#shared/domain/new-session/duplicated-session.ts';
import type { Session } from '#shared/domain/session.ts';
import { sessionFileName, sessionTitle } from './session-title.ts';
import { useWindow } from './window-context.ts';

/** What is done with a session as a whole, whether it is open or stands in the list. */
export interface SessionErrands {
  /** Makes a copy to work on, opens it and says so. */
  readonly duplicate: (session: Session) => void;
  /** Saves the session in a file of its own, to be sent. */
  readonly send: (session: Session) => void;
  /** Moves the session to the bin, in the state that the window shows; it can be taken back. */
  readonly discard: (session: Session) => void;
}

export function useSessionErrands(): SessionErrands {
  const { sessions, desk, past, ports, toasts } = useWindow();
  const words = useWords(frameWords);
  const keeping = useWords(safekeepingWords);
  return {
    duplicate: (session) => {
      const copy = duplicatedSession(session, ports.newId());
      sessions.getState().addSession(copy);
      sessions.getState().openSession(copy.id);
      toasts.tell({ text: words.duplicated(sessionTitle(session), sessionTitle(copy)) });
    },
    send: (session) => void desk.getState().saveSession(session.id, sessionFileName(session)),
    discard: (session) => {
      const { open, closeSession, sessions: all, receive } = sessions.getState();
      if (open?.present.id === session.id) closeSession();
      // The list is without it at once; reading all that is kept takes longer.
      receive(all.filter(({ id }) => id !== session.id));
      const moved = past.getState().moveToBin(session);
      toasts.tell({
        text: keeping.bin.moved(sessionTitle(session)),
        undo: {
          name: keeping.undo,
          run: () => void moved.then(() => past.getState().takeOut(session.id)),
        },
      });
    },
  };
}
