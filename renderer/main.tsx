// The window, put together. Reads top to bottom.
import { createRoot, type Root } from 'react-dom/client';
import { emptyDirectory } from '#shared/domain/directory/office-directory.ts';
import type { Machine } from '#shared/machine/machine.ts';
import { parseWithoutEval } from '#shared/machine/parse-without-eval.ts';
import { App } from './app/app.tsx';
import { browserLanguage, connectMachine } from './app/connect-machine.ts';
import { followMachine } from './app/follow-machine.ts';
import { reopenLastSession } from './app/last-session.ts';
import { keepLayouts } from './app/session-layouts.ts';
import { startNotice } from './app/start-notice.ts';
import { StopScreen } from './components/stop-screen.tsx';
import { toasts } from './components/toaster.tsx';
import { keepHouse } from './storage/housekeeping.ts';
import { openStorage, type Storage } from './storage/open-storage.ts';
import { watchSpace } from './storage/space-watch.ts';
import { newestVerifiedBackup } from './storage/verified-backup.ts';
import { windowSpace } from './storage/window-space.ts';
import { actionDesk } from './stores/action-desk.ts';
import { agendaTemplates } from './stores/agenda-templates.ts';
import { watchBackups } from './stores/backup-watch.ts';
import { sampleSession } from './stores/bundled-sessions.ts';
import { bundledTemplates } from './stores/bundled-templates.ts';
import { circulationDesk } from './stores/circulations.ts';
import { composedPapers } from './stores/composed-papers.ts';
import { directory } from './stores/directory.ts';
import { fileDesk } from './stores/file-desk.ts';
import { interfaceStore } from './stores/interface-store.ts';
import { keptValue } from './stores/kept-value.ts';
import { knownNames } from './stores/known-names.ts';
import { lostData } from './stores/lost-data.ts';
import { whenPageIsIdle } from './stores/paced.ts';
import { pageMemory } from './stores/page-memory.ts';
import { after, pagePorts, whenIdle } from './stores/page-ports.ts';
import { paletteMemory } from './stores/palette-memory.ts';
import { pastDesk } from './stores/past-desk.ts';
import { personalWords } from './stores/personal-words.ts';
import { registerView } from './stores/register-view.ts';
import { searchDesk } from './stores/search-desk.ts';
import { sessionsStore } from './stores/sessions-store.ts';
import { sessionsView } from './stores/sessions-view.ts';
import { shownSession } from './stores/shown-session.ts';
import { spelling } from './stores/spelling.ts';
import {
  isFirstRun,
  mayLackData,
  readSessions,
  type StatusFeed,
  statusFeed,
  storedSessions,
  withBinned,
} from './stores/stored-sessions.ts';
import { workspaceStore } from './stores/workspace-store.ts';
import { windowWords } from './strings/window-words.ts';
import { startSearchWorker } from './workers/ask-search-worker.ts';
import { workerDictionaries } from './workers/ask-spelling-worker.ts';
import './app/tokens.css';
import './components/rows.css';
import './app/app.css';

/** What the machine is asked while the stores are opened. */
async function askMachine(machine: Machine) {
  const [{ language }, facts, backups] = await Promise.all([
    machine.interfaceLanguage({}),
    machine.appFacts({}),
    watchBackups(machine, after),
  ]);
  return { language, facts, backups };
}

/** Shows the sessions that the stores hold, and keeps what is typed. */
async function show(
  root: Root,
  machine: Machine,
  storage: Storage,
  feed: StatusFeed,
  { language, facts, backups }: Awaited<ReturnType<typeof askMachine>>,
) {
  const settings = keptValue('settings', {}, storage);
  const office = keptValue('directory', emptyDirectory, storage);
  const author = () => settings.getState().value.author || facts.user;
  const keeper = await storedSessions(storage, pagePorts, feed, author);
  const sessions = sessionsStore(keeper);
  const shown = shownSession(sessions, whenPageIsIdle);
  const workspace = workspaceStore();
  const lost = lostData(storage, keeper.sessions, backups.getState().state);
  const addSample = async () => {
    const sample = await sampleSession();
    if (!sample) return;
    sessions.getState().addSession(sample);
    keeper.found([{ session: sample }]);
  };
  if (isFirstRun(storage) && lost === undefined) await addSample();

  reopenLastSession(sessions, pageMemory);
  keepLayouts(workspace, sessions, pageMemory);

  const onSessions = async () => {
    const found = await readSessions(storage);
    keeper.found(found);
    sessions.getState().receive(found.map(({ session }) => session));
    await Promise.all([settings.getState().read(), office.getState().read()]);
  };
  const desk = fileDesk({ machine, storage, ports: pagePorts, onSessions });
  const past = pastDesk({
    storage,
    ports: pagePorts,
    onGoBack: (session) => sessions.getState().apply({ kind: 'replace', session }),
    onSessions: async (value) => {
      keeper.found([value]);
      sessions.getState().receive(withBinned(sessions.getState().sessions, value));
    },
  });
  const actions = actionDesk();
  const people = directory(sessions, office, whenIdle);
  const papers = composedPapers({ sessions, workspace, whenIdle: whenPageIsIdle });
  followMachine({ machine, sessions, keeper, desk, actions });
  void navigator.storage.persist();
  void keepHouse(storage, pagePorts.now(), keeper.binned);
  watchSpace({ machine, windowSpace, after, onScarce: (scarce) => desk.setState({ scarce }) });

  const search = searchDesk({ sessions, startWorker: startSearchWorker, after, whenIdle });
  root.render(
    <App
      notice={
        lost === undefined
          ? startNotice(storage.found, facts.uncleanExit, windowWords[language])
          : undefined
      }
      parts={{
        sessions,
        shown,
        workspace,
        sessionsView: sessionsView(),
        registerView: registerView(),
        agendaTemplates: agendaTemplates({ storage, ports: pagePorts, bundled: bundledTemplates }),
        actions,
        papers,
        desk,
        past,
        backups,
        directory: people,
        spelling: spelling({
          dictionaries: workerDictionaries(),
          names: knownNames({ sessions, directory: people, office }),
          personal: personalWords(settings),
          sessions,
        }),
        office,
        settings,
        circulations: circulationDesk({ storage, machine, ports: pagePorts }),
        keeper,
        search,
        palette: paletteMemory(pageMemory),
        interface: interfaceStore(language, machine, pageMemory),
        toasts,
        machine,
        storage,
        ports: pagePorts,
        facts,
        offersRestore: mayLackData(storage),
        lost,
        findBackup: () =>
          newestVerifiedBackup(machine, backups.getState().state, pagePorts.hashing),
        addSample,
      }}
    />,
  );
  // Nothing of the first picture waits for them.
  void settings.getState().read();
  void office.getState().read();
  search.begin();
}

async function start(root: Root) {
  const stop = (why: 'otherTab' | 'newerDatabase' | 'noDatabase') => {
    const strings = windowWords[browserLanguage(navigator.languages)];
    root.render(<StopScreen sentence={strings[why]} />);
  };
  const connected = await connectMachine();
  if (connected.kind !== 'machine') return stop(connected.kind);
  const { machine } = connected;
  const feed = statusFeed();
  const [opened, answers] = await Promise.all([
    openStorage({ ...pagePorts, machine, after, onStatus: feed.tell }),
    askMachine(machine),
  ]);
  if (opened.kind === 'newerDatabase') return stop('newerDatabase');
  return show(root, machine, opened.storage, feed, answers);
}

parseWithoutEval();
const place = document.getElementById('app');
if (place) void start(createRoot(place));
