import { sessionTitle } from '#renderer/stores/session-title.ts';
import type { SessionsState, SessionsStore } from '#renderer/stores/sessions-store.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Machine } from '#shared/machine/machine.ts';
import { recentSessionsLimit } from '#shared/machine/shell-questions.ts';

/** Tells the menu which sessions were opened last, in this run and before, each time another one is opened. */
export async function nameRecent(
  machine: Pick<Machine, 'recentSessions' | 'setRecentSessions'>,
  store: SessionsStore,
): Promise<void> {
  const { sessions: remembered } = await machine.recentSessions({});
  let recent: readonly RecordId[] = remembered.map(({ id }) => id);
  const name = ({ open, sessions }: SessionsState) => {
    const id = open?.present.id;
    if (id === undefined || id === recent[0]) return;
    recent = [id, ...recent.filter((each) => each !== id)].slice(0, recentSessionsLimit);
    const named = recent.flatMap((each) => {
      const session = sessions.find((candidate) => candidate.id === each);
      return session ? [{ id: session.id, title: sessionTitle(session) }] : [];
    });
    void machine.setRecentSessions({ sessions: named });
  };
  name(store.getState());
  store.subscribe(name);
}
