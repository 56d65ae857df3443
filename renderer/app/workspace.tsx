import { lazy, Suspense, useRef } from 'react';
import type { IconName } from '#renderer/components/icon-paths.ts';
import { NotePopover } from '#renderer/components/rich-text/note-popover.tsx';
import { Splitter } from '#renderer/components/splitter.tsx';
import { AgendaSection } from '#renderer/features/agenda/agenda-section.tsx';
import { PagePane } from '#renderer/features/page/page-pane.tsx';
import { SessionFactsSection } from '#renderer/features/session-facts/session-facts-section.tsx';
import type { Section } from '#renderer/stores/record-place.ts';
import { useSession, useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { isPageShown } from '#renderer/stores/workspace-store.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { CommandBar } from './command-bar.tsx';
import { useFollowFocus } from './follow-focus.ts';
import { Rail } from './rail.tsx';
import { TroubleBoundary } from './trouble-boundary.tsx';
import { useNarrowWindow } from './use-narrow-window.ts';
import './workspace.css';

/** A session opens on its first two sections; the others are read from the disk when they are first shown. */
const sectionViews: Readonly<Record<Section, React.ComponentType>> = {
  session: SessionFactsSection,
  agenda: AgendaSection,
  agreements: lazy(async () => ({
    default: (await import('#renderer/features/agreements/agreements-section.tsx'))
      .AgreementsSection,
  })),
  documents: lazy(async () => ({
    default: (await import('#renderer/features/documents/documents-section.tsx')).DocumentsSection,
  })),
  notes: lazy(async () => ({
    default: (await import('#renderer/features/notes/notes-section.tsx')).NotesSection,
  })),
  texts: lazy(async () => ({
    default: (await import('#renderer/features/texts/texts-section.tsx')).TextsSection,
  })),
  versions: lazy(async () => ({
    default: (await import('#renderer/features/versions/versions-section.tsx')).VersionsSection,
  })),
};

const FindingPane = lazy(async () => ({
  default: (await import('#renderer/features/finding/finding-pane.tsx')).FindingPane,
}));

const railIcons: Readonly<Record<Section, IconName>> = {
  session: 'session',
  agenda: 'agenda',
  agreements: 'agreements',
  documents: 'documents',
  notes: 'notes',
  texts: 'texts',
  versions: 'versions',
};

const leastPage = 420;
const usualPage = 536;
const widePage = 700;

/** Asked at every keystroke, of a thousand items. */
function countItems(items: readonly AgendaItem[]): number {
  return items.reduce((count, { children }) => count + 1 + countItems(children), 0);
}

function WorkspaceRail() {
  const words = useWords(frameWords);
  const names = useWords(actionWords);
  const { kinds } = useWords(windowWords);
  const { section, showSection } = useWorkspace((state) => state);
  const moments = useMoments();
  const kind = useSession((session) => session.kind);
  const date = useSession((session) => session.date);
  const items = useSession(({ agenda }) => countItems(agenda));
  const agreements = useSession((session) => session.agreements.length);
  const documents = useSession((session) => session.documents.length);
  const notes = useSession((session) => session.notes.length);
  const entries: readonly (readonly [Section, string, number?])[] = [
    ['session', names.goSession],
    ['agenda', names.goAgenda, items],
    ['agreements', names.goAgreements, agreements],
    ['documents', names.goDocuments, documents],
    ['notes', names.goNotes, notes],
    ['texts', names.goTexts],
    ['versions', names.goVersions],
  ];
  return (
    <Rail
      label={words.sections}
      head={
        <>
          <b>{kinds[kind]}</b>
          <span className="facts">{moments.day(`${date}T12:00`)}</span>
        </>
      }
      entries={entries.map(([id, label, count]) => ({
        id,
        label,
        count,
        icon: railIcons[id],
        current: id === section,
        onChoose: () => showSection(id),
      }))}
    />
  );
}

/** The open session: its sections at the left, the editor, and the page at the right. */
export function Workspace() {
  const { facts } = useWindow();
  const words = useWords(frameWords);
  const section = useWorkspace((state) => state.section);
  const pageShown = useWorkspace(isPageShown);
  const isFinding = useWorkspace((state) => state.finding !== undefined);
  const isNarrow = useWorkspace((state) => state.isNarrow);
  const chosenWidth = useWorkspace((state) => state.pageWidth);
  const showPage = useWorkspace((state) => state.showPage);
  const resizePage = useWorkspace((state) => state.resizePage);
  const pageWidth = chosenWidth ?? (innerWidth >= 1600 ? widePage : usualPage);
  const editor = useRef<HTMLElement>(null);
  useFollowFocus(editor);
  useNarrowWindow();
  const View = sectionViews[section];
  const trouble = { words: words.trouble, facts: `Minuta ${facts.version} · ${facts.platform}` };
  return (
    <>
      <CommandBar />
      <NotePopover />
      <div className="workspace">
        <WorkspaceRail />
        <div className="workspace-column">
          {isFinding && (
            <Suspense>
              <FindingPane />
            </Suspense>
          )}
          <main
            className="workspace-editor"
            ref={editor}
            aria-label={words.editor}
            tabIndex={-1}
            data-pane
          >
            <TroubleBoundary {...trouble} part={section}>
              <Suspense>
                <View />
              </Suspense>
            </TroubleBoundary>
          </main>
        </div>
        {pageShown && (
          <>
            {!isNarrow && (
              <Splitter
                label={words.resizePage}
                width={pageWidth}
                least={leastPage}
                most={Math.max(leastPage, innerWidth - 232 - 480)}
                onResize={resizePage}
                onReset={() => resizePage(undefined)}
              />
            )}
            <aside
              className={isNarrow ? 'workspace-page workspace-page-over' : 'workspace-page'}
              style={{ width: isNarrow ? usualPage : pageWidth }}
              aria-label={words.page}
              data-pane
              onKeyDown={(event) => {
                if (event.key === 'Escape' && isNarrow) showPage(false);
              }}
            >
              <TroubleBoundary {...trouble} part="page">
                <PagePane />
              </TroubleBoundary>
            </aside>
          </>
        )}
      </div>
    </>
  );
}
