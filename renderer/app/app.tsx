import { CSPProvider } from '@base-ui/react/csp-provider';
import { lazy, Suspense, useEffect, useState } from 'react';
import { useStore } from 'zustand';
import { IconButton } from '#renderer/components/button.tsx';
import { MessageBar } from '#renderer/components/message-bar.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { SpellingCheck } from '#renderer/components/spelling/spelling-check.tsx';
import { SaveSign, StatusBar } from '#renderer/components/status-bar.tsx';
import { TipLayer } from '#renderer/components/tip-layer.tsx';
import { Toaster } from '#renderer/components/toaster.tsx';
import { AgendaTemplatesScreen } from '#renderer/features/agenda-templates/agenda-templates-screen.tsx';
import { BackupLine } from '#renderer/features/backups/backup-line.tsx';
import { BinScreen } from '#renderer/features/bin/bin-screen.tsx';
import { FileDeskView } from '#renderer/features/files/file-desk-view.tsx';
import {
  useWindow,
  useWorkspace,
  WindowContext,
  type WindowParts,
} from '#renderer/stores/window-context.ts';
import { templateWords } from '#renderer/strings/agenda-templates/template-words.ts';
import { registerWords } from '#renderer/strings/agreement-register/register-words.ts';
import { fileWords } from '#renderer/strings/files/file-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { safekeepingWords } from '#renderer/strings/safekeeping/safekeeping-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { InterfaceLanguage, useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import { Rail } from './rail.tsx';
import { RefusedEdits } from './refused-edits.tsx';
import { saveWords } from './save-words.ts';
import { SessionsScreen } from './sessions-screen.tsx';
import { TroubleBoundary } from './trouble-boundary.tsx';
import { useTightRail } from './use-tight-rail.ts';
import { WindowActions } from './window-actions.tsx';
import { WindowDialogs } from './window-dialogs.tsx';
import { Workspace } from './workspace.tsx';
import { WritingSwitch } from './writing-switch.tsx';

const AgreementRegister = lazy(async () => ({
  default: (await import('#renderer/features/agreement-register/register-screen.tsx'))
    .AgreementRegister,
}));

const GuidePane = lazy(async () => ({
  default: (await import('#renderer/features/guide/guide-pane.tsx')).GuidePane,
}));

const DirectoryScreen = lazy(async () => ({
  default: (await import('#renderer/features/directory/directory-screen.tsx')).DirectoryScreen,
}));

function Bin() {
  const { past } = useWindow();
  const words = useWords(safekeepingWords);
  const moments = useMoments();
  const { binned, readBin, takeOut, purge } = useStore(past);
  useEffect(() => void readBin(), [readBin]);
  return (
    <>
      <SectionHead title={words.bin.title} />
      {binned && (
        <BinScreen
          things={binned}
          strings={words}
          moments={moments}
          onPutBack={takeOut}
          onPurge={purge}
        />
      )}
    </>
  );
}

function ScreenView() {
  const screen = useWorkspace((state) => state.screen);
  switch (screen) {
    case 'sessions':
      return <SessionsScreen />;
    case 'agreements':
      return (
        <Suspense>
          <AgreementRegister />
        </Suspense>
      );
    case 'agendaTemplates':
      return <AgendaTemplatesScreen />;
    case 'directory':
      return (
        <Suspense>
          <DirectoryScreen />
        </Suspense>
      );
    case 'bin':
      return <Bin />;
    default:
      return assertNever(screen);
  }
}

/** What there is beside the sessions themselves, and the screen that was chosen of it. */
function Screens() {
  const { actions, sessions, facts } = useWindow();
  const frame = useWords(frameWords);
  const strings = useWords(windowWords);
  const names = useWords(actionWords);
  const templates = useWords(templateWords);
  const register = useWords(registerWords);
  const count = useStore(sessions, (state) => state.sessions.length);
  const { screen, showScreen } = useWorkspace((state) => state);
  return (
    <div className="workspace">
      <Rail
        label={frame.screens}
        entries={[
          {
            id: 'sessions',
            label: strings.sessions,
            icon: 'folder',
            count,
            current: screen === 'sessions',
            onChoose: () => showScreen('sessions'),
          },
          {
            id: 'agreements',
            label: register.title,
            icon: 'agreements',
            current: screen === 'agreements',
            onChoose: () => showScreen('agreements'),
          },
          {
            id: 'agendaTemplates',
            label: templates.short,
            icon: 'templates',
            current: screen === 'agendaTemplates',
            onChoose: () => showScreen('agendaTemplates'),
          },
          {
            id: 'directory',
            label: names.showDirectory,
            icon: 'directory',
            current: screen === 'directory',
            onChoose: () => showScreen('directory'),
          },
          {
            id: 'bin',
            label: names.showBin,
            icon: 'delete',
            current: screen === 'bin',
            isApart: true,
            onChoose: () => showScreen('bin'),
          },
          {
            id: 'backups',
            label: names.showBackups.replace('…', ''),
            icon: 'drive',
            current: false,
            onChoose: () => actions.getState().carryOut('showBackups'),
          },
          {
            id: 'settings',
            label: names.showSettings.replace('…', ''),
            icon: 'settings',
            current: false,
            onChoose: () => actions.getState().carryOut('showSettings'),
          },
        ]}
      />
      <main className="workspace-editor" data-pane>
        <TroubleBoundary
          words={frame.trouble}
          facts={`Minuta ${facts.version} · ${facts.platform}`}
          part={screen}
        >
          <ScreenView />
        </TroubleBoundary>
      </main>
    </div>
  );
}

/** Apart from the line that it stands in: it changes while somebody types. */
function SaveLine() {
  const { sessions } = useWindow();
  const strings = useWords(windowWords);
  const { time } = useMoments();
  const status = useStore(sessions, (state) => state.status);
  const { mark, words } = saveWords(status, strings, time);
  return <SaveSign mark={mark} save={words} />;
}

function WindowStatus() {
  const { sessions, desk, backups, facts } = useWindow();
  const strings = useWords(windowWords);
  const files = useWords(fileWords);
  const { backupLine } = useWords(safekeepingWords);
  const moments = useMoments();
  const count = useStore(sessions, (state) => state.sessions.length);
  const { scarce, showBackups } = useStore(desk);
  const isOpen = useStore(sessions, ({ open }) => open !== undefined);
  return (
    <StatusBar save={<SaveLine />}>
      {scarce !== undefined && (
        <p role="alert" className="status-warning">
          ▲ {files.scarceSpace(Math.floor(scarce / 1_000_000))}
        </p>
      )}
      {facts.edition === 'browser' ? (
        <p>{strings.browserEdition}</p>
      ) : (
        <BackupLine watch={backups} strings={backupLine} moments={moments} onOpen={showBackups} />
      )}
      {isOpen ? <WritingSwitch /> : <p>{strings.sessionsInAll(count)}</p>}
    </StatusBar>
  );
}

/** What was found at the start and mended: a sentence that stays until it was read. */
function StartNotice({ text }: { readonly text: string }) {
  const { dismiss } = useWords(windowWords);
  const [shown, show] = useState(true);
  if (!shown) return null;
  return (
    <div role="alert" className="start-notice">
      <MessageBar
        kind="warning"
        action={
          <IconButton icon="dismiss" size="small" label={dismiss} onClick={() => show(false)} />
        }
      >
        {text}
      </MessageBar>
    </div>
  );
}

/** The guide, which may lie open beside the work. */
function GuideBeside() {
  const chapter = useWorkspace((state) => state.guide);
  return <Suspense>{chapter !== undefined && <GuidePane chapter={chapter} />}</Suspense>;
}

function Frame({ notice }: { readonly notice: string | undefined }) {
  useTightRail();
  const { sessions, desk, facts } = useWindow();
  const files = useWords(fileWords);
  const moments = useMoments();
  const isOpen = useStore(sessions, ({ open }) => open !== undefined);
  const opened = useStore(sessions, ({ open }) => open?.present.id);
  return (
    <div className="frame">
      <div>{notice && <StartNotice text={notice} />}</div>
      <div className="frame-screen">{isOpen ? <Workspace key={opened} /> : <Screens />}</div>
      <WindowDialogs />
      <FileDeskView
        desk={desk}
        strings={files}
        hasFolder={facts.edition === 'desktop'}
        dateOf={moments.moment}
      />
      <GuideBeside />
      <WindowStatus />
    </div>
  );
}

interface AppProps {
  readonly parts: WindowParts;
  /** What was found at the start and mended; undefined when all was well. */
  readonly notice: string | undefined;
}

/** The window: one screen, what lies over it, and the status line. */
export function App({ parts, notice }: AppProps) {
  const { language, theme } = useStore(parts.interface);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dataset.theme = theme;
  }, [language, theme]);
  return (
    <CSPProvider disableStyleElements>
      <WindowContext value={parts}>
        <InterfaceLanguage value={language}>
          <WindowActions />
          <RefusedEdits />
          <SpellingCheck>
            <Frame notice={notice} />
          </SpellingCheck>
          <Toaster />
          <TipLayer />
        </InterfaceLanguage>
      </WindowContext>
    </CSPProvider>
  );
}
