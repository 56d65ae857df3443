// The window, put together. Reads top to bottom.
import { createRoot } from 'react-dom/client';
import { parseWithoutEval } from '#shared/machine/parse-without-eval.ts';
import { App } from './app/app.tsx';
import { followMachine } from './app/follow-machine.ts';
import { desktopMachine } from './machine.ts';
import { sampleSession } from './stores/bundled-sessions.ts';
import { newSession } from './stores/new-session.ts';
import { memoryKeeper } from './stores/session-keeper.ts';
import { sessionsStore } from './stores/sessions-store.ts';
import { stringsIn } from './strings/strings-in.ts';

parseWithoutEval();

const machine = desktopMachine();
const language = machine ? (await machine.interfaceLanguage({})).language : 'es';
const sample = await sampleSession();
const keeper = memoryKeeper(sample ? [sample] : []);
const store = sessionsStore(keeper);

const newId = () => crypto.randomUUID();
const startSession = () => {
  const [like] = store.getState().sessions;
  if (!like) return;
  const session = newSession(like, newId(), new Date().toLocaleDateString('sv'));
  store.getState().addSession(session);
  store.getState().openSession(session.id);
};
if (machine) followMachine({ machine, store, keeper, newSession: startSession });

document.documentElement.lang = language;
const place = document.getElementById('app');
if (place) {
  createRoot(place).render(
    <App
      store={store}
      strings={stringsIn(language)}
      edition={machine ? 'desktop' : 'browser'}
      newId={newId}
      timeOf={(instant) => new Date(instant).toLocaleTimeString(language)}
      onNewSession={startSession}
    />,
  );
}
