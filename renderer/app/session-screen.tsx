import { useStore } from 'zustand';
import { Button } from '#renderer/components/button.tsx';
import type { Told } from '#renderer/components/notice.tsx';
import { Editor } from '#renderer/features/editor/editor.tsx';
import { sessionFileName, sessionTitle } from '#renderer/stores/session-title.ts';
import type { Session } from '#shared/domain/session.ts';
import type { WindowParts } from './window-parts.ts';

interface SessionScreenProps {
  readonly parts: WindowParts;
  readonly session: Session;
  readonly tell: (told: Told) => void;
}

/** The open session, with what can be done with it as a whole. */
export function SessionScreen({ parts, session, tell }: SessionScreenProps) {
  const { store, desk, past, strings, fileStrings, keepingStrings, newId } = parts;
  const { closeSession } = useStore(store);
  const { saveSession } = useStore(desk);
  const { showHistory, moveToBin, takeOut } = useStore(past);
  const title = sessionTitle(session);
  const discard = async () => {
    closeSession();
    await moveToBin(session);
    tell({
      text: keepingStrings.bin.moved(title),
      undo: { name: keepingStrings.undo, run: () => void takeOut(session.id) },
    });
  };
  return (
    <>
      <header className="frame-head">
        <Button look="subtle" onClick={closeSession}>
          {strings.backToSessions}
        </Button>
        <h1>{title}</h1>
        <span className="frame-fill" />
        <Button look="subtle" onClick={() => showHistory(session)}>
          {keepingStrings.versions.title}
        </Button>
        <Button look="subtle" onClick={() => saveSession(session.id, sessionFileName(session))}>
          {fileStrings.saveSession}
        </Button>
        <Button look="subtle" onClick={discard}>
          {keepingStrings.bin.move}
        </Button>
      </header>
      <main className="frame-body">
        <Editor session={session} store={store} strings={strings} newId={newId} />
      </main>
    </>
  );
}
