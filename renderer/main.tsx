// The window, put together. Reads top to bottom.
import { createRoot, type Root } from 'react-dom/client';
import type { Machine } from '#shared/machine/machine.ts';
import { parseWithoutEval } from '#shared/machine/parse-without-eval.ts';
import { App } from './app/app.tsx';
import { browserLanguage, connectMachine } from './app/connect-machine.ts';
import { followMachine } from './app/follow-machine.ts';
import { pageMemory, reopenLastSession } from './app/last-session.ts';
import { startNotice } from './app/start-notice.ts';
import { StopScreen } from './components/stop-screen.tsx';
import { keepHouse } from './storage/housekeeping.ts';
import { openStorage, type Storage } from './storage/open-storage.ts';
import { watchSpace } from './storage/space-watch.ts';
import { newestVerifiedBackup } from './storage/verified-backup.ts';
import { windowSpace } from './storage/window-space.ts';
import { watchBackups } from './stores/backup-watch.ts';
import { sampleSession } from './stores/bundled-sessions.ts';
import { fileDesk } from './stores/file-desk.ts';
import { lostData } from './stores/lost-data.ts';
import { newSession } from './stores/new-session.ts';
import { after, pagePorts } from './stores/page-ports.ts';
import { pastDesk } from './stores/past-desk.ts';
import { sessionsStore } from './stores/sessions-store.ts';
import {
  isFirstRun,
  mayLackData,
  readSessions,
  type StatusFeed,
  statusFeed,
  storedSessions,
} from './stores/stored-sessions.ts';
import { fileStringsIn } from './strings/files/file-strings-in.ts';
import { momentsIn } from './strings/moments.ts';
import { safekeepingStringsIn } from './strings/safekeeping/safekeeping-strings-in.ts';
import { stringsIn } from './strings/strings-in.ts';
import './app/tokens.css';
import './app/app.css';

/** Shows the sessions that the stores hold, and keeps what is typed. */
async function show(root: Root, machine: Machine, storage: Storage, feed: StatusFeed) {
  const { language } = await machine.interfaceLanguage({});
  const { edition, uncleanExit, user } = await machine.appFacts({});
  const keeper = await storedSessions(storage, pagePorts, feed, user);
  const store = sessionsStore(keeper);
  const backups = await watchBackups(machine, after);
  const lost = lostData(storage, keeper.sessions, backups.getState().state);
  const addSample = async () => {
    const sample = await sampleSession();
    if (!sample) return;
    store.getState().addSession(sample);
    keeper.found([{ session: sample }]);
  };
  if (isFirstRun(storage) && lost === undefined) await addSample();

  reopenLastSession(store, pageMemory);

  const startSession = async () => {
    const like = store.getState().sessions[0] ?? (await sampleSession());
    if (!like) return;
    // Swedish writes a date as ISO 8601 does, in the time of this place.
    const session = newSession(like, pagePorts.newId(), new Date().toLocaleDateString('sv'));
    store.getState().addSession(session);
    store.getState().openSession(session.id);
  };
  const onSessions = async () => {
    const found = await readSessions(storage);
    keeper.found(found);
    store.getState().receive(found.map(({ session }) => session));
  };
  const desk = fileDesk({ machine, storage, ports: pagePorts, onSessions });
  const past = pastDesk({
    storage,
    ports: pagePorts,
    onGoBack: (session) => store.getState().edit(session, 'goBack'),
    onSessions,
  });
  followMachine({ machine, store, keeper, desk, past, newSession: startSession });
  void navigator.storage.persist();
  void keepHouse(storage, pagePorts.now());
  watchSpace({ machine, windowSpace, after, onScarce: (scarce) => desk.setState({ scarce }) });

  const strings = stringsIn(language);
  document.documentElement.lang = language;
  const keepingStrings = safekeepingStringsIn(language);
  const notice = lost === undefined && startNotice(storage.found, uncleanExit, strings);
  root.render(
    <App
      store={store}
      desk={desk}
      past={past}
      backups={backups}
      strings={strings}
      fileStrings={fileStringsIn(language)}
      keepingStrings={keepingStrings}
      moments={momentsIn(language, keepingStrings, () => new Date())}
      edition={edition}
      notice={notice ? { text: notice } : undefined}
      offersRestore={mayLackData(storage)}
      lost={lost}
      findBackup={() => newestVerifiedBackup(machine, backups.getState().state, pagePorts.hashing)}
      newId={pagePorts.newId}
      onNewSession={startSession}
      onSample={addSample}
    />,
  );
}

async function start(root: Root) {
  const stop = (why: 'otherTab' | 'newerDatabase' | 'noDatabase') => {
    const strings = stringsIn(browserLanguage(navigator.languages));
    root.render(<StopScreen sentence={strings[why]} />);
  };
  const connected = await connectMachine();
  if (connected.kind !== 'machine') return stop(connected.kind);
  const { machine } = connected;
  const feed = statusFeed();
  const opened = await openStorage({ ...pagePorts, machine, after, onStatus: feed.tell });
  if (opened.kind === 'newerDatabase') return stop('newerDatabase');
  return show(root, machine, opened.storage, feed);
}

parseWithoutEval();
const place = document.getElementById('app');
if (place) void start(createRoot(place));
