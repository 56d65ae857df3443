// The machine's side of Minuta, from the first switch to the open window. Reads top to bottom.
import { join } from 'node:path';
import {
  app,
  type BrowserWindow,
  dialog,
  ipcMain,
  protocol,
  session,
  shell as system,
} from 'electron';
import { z } from 'zod';
import { nodeMarkPorts, receivedMark } from './attachments/received-mark.ts';
import { minutaPaths } from './documents/minuta-paths.ts';
import { openedFiles } from './documents/opened-files.ts';
import { openGate } from './ipc/gate.ts';
import { listen } from './ipc/listen.ts';
import { tellWindow } from './ipc/tell.ts';
import { markRunning } from './journal/exit-marker.ts';
import { menuStringsIn } from './menu/menu-strings-in.ts';
import { registerPageScheme, servePage } from './page/page-protocol.ts';
import { printPage } from './page/print-page.ts';
import { checkChromiumVersion } from './profile/chromium-version.ts';
import { profileName } from './profile/profile-name.ts';
import { guardPages } from './security/guarded-pages.ts';
import { cancelRequests, goOffline } from './security/network.ts';
import { pageOrigin } from './security/page-origin.ts';
import { guardPermissions } from './security/permissions.ts';
import { accountName } from './shell/account-name.ts';
import { appAnswers } from './shell/app-answers.ts';
import { openShell } from './shell/shell.ts';
import { systemDialogs } from './shell/system-dialogs.ts';
import { openStores } from './stores/open-stores.ts';
import { guardClose } from './window/guard-close.ts';
import { interfaceLanguage } from './window/interface-language.ts';
import { bringForward, makeMainWindow } from './window/main-window.ts';
import { recoverPage } from './window/recover-page.ts';
import { readShellState, type ShellState, writeShellState } from './window/shell-state.ts';
import { zoomAnswers } from './window/zoom-answers.ts';

const built = join(import.meta.dirname, '..');
const profile = join(app.getPath('appData'), profileName(app.isPackaged));
const secondStartSchema = z.object({ files: z.array(z.string()).readonly() });
const minute = 60_000;

let window: BrowserWindow | undefined;
const tell = tellWindow(() => window);
const files = openedFiles((paths) => {
  // The system's own list of recent files, where it has one.
  for (const path of paths) app.addRecentDocument(path);
  tell('fileWaiting', {});
});

/** Opens the window in a profile that this instance alone holds. */
async function open(): Promise<void> {
  const chromium = Number.parseInt(process.versions.chrome ?? '', 10);
  const check = checkChromiumVersion(profile, chromium);
  if (check.kind === 'setAside') {
    console.warn(`databases of Chromium ${check.newerMajor} were set aside: ${check.place}`);
  }
  const run = await markRunning(profile);
  await app.whenReady();

  const pages = session.defaultSession;
  guardPermissions(pages);
  cancelRequests(pages);
  servePage(protocol, join(built, 'page'));

  const statePath = join(profile, 'shell.json');
  const keepState = (state: ShellState) => writeShellState(statePath, state);
  const shell = openShell(readShellState(statePath), tell, keepState);
  const opened = makeMainWindow(
    shell.state(),
    join(built, 'preload', 'preload.cjs'),
    !app.isPackaged,
  );
  window = opened;
  recoverPage(opened.webContents, () => performance.now());
  const guard = guardClose(opened, tell);

  const stores = await openStores({
    userData: profile,
    now: () => new Date(),
    mark: receivedMark(process.platform, nodeMarkPorts),
    dialogs: systemDialogs(opened),
    system: {
      open: (path) => system.openPath(path),
      reveal: (path) => system.showItemInFolder(path),
    },
    takeWaiting: files.take,
    printPage: () => printPage(opened.webContents),
    onBackupProgress: (done, total) => tell('saveEverythingProgress', { done, total }),
    onBackupsChange: () => tell('backupsChanged', {}),
  });
  const backups = setInterval(() => void stores.tick(), minute);

  const contentsId = opened.webContents.id;
  listen(
    ipcMain,
    openGate({
      answers: {
        ...appAnswers({
          app,
          session: pages,
          uncleanExit: run.uncleanExit,
          user: accountName(),
          readyToClose: guard.flushed,
          notReadyToClose: guard.notFlushed,
        }),
        ...shell.answers,
        ...zoomAnswers(opened.webContents),
        ...stores.answers,
      },
      windowContentsId: () => (opened.isDestroyed() ? undefined : contentsId),
      log: (entry) => console.warn('refused', entry),
    }),
  );

  opened.on('close', () => {
    shell.leave({ bounds: opened.getNormalBounds(), maximized: opened.isMaximized() });
  });
  opened.once('closed', async () => {
    window = undefined;
    clearInterval(backups);
    await keepState(shell.state());
    await stores.tick();
    await run.endCleanly();
    app.quit();
  });

  // Last, so that whatever the page asks is answered.
  void opened.loadURL(`${pageOrigin}/`);
}

app.setPath('userData', profile);
app.setAppUserModelId('org.minuta.desktop');
// Only root runs without the sandbox, since Chromium has none for it.
if (process.getuid?.() !== 0) app.enableSandbox();
registerPageScheme();
goOffline(app.commandLine);
guardPages(app);
// The closing of the window ends the app by itself, after the last file is written.
app.on('window-all-closed', () => undefined);
app.on('open-file', (event, path) => {
  event.preventDefault();
  files.offer([path]);
});
app.on('second-instance', (_event, _arguments, _folder, data) => {
  const start = secondStartSchema.safeParse(data);
  if (window) bringForward(window);
  if (start.success) files.offer(start.data.files);
});

const named = minutaPaths(process.argv.slice(1), process.cwd());
if (app.requestSingleInstanceLock({ files: named })) {
  files.offer(named);
  open().catch(async (error: unknown) => {
    await app.whenReady();
    const language = interfaceLanguage(app.getPreferredSystemLanguages());
    dialog.showErrorBox('Minuta', menuStringsIn(language).cannotOpen(String(error)));
    app.exit(1);
  });
} else {
  app.quit();
}
