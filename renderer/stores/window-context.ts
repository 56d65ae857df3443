import { createContext, useContext } from 'react';
import { type StoreApi, useStore } from 'zustand';
import type { Storage } from '#renderer/storage/open-storage.ts';
import type { StoragePorts } from '#renderer/storage/snapshot-of.ts';
import type { VerifiedBackup } from '#renderer/storage/verified-backup.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Session } from '#shared/domain/session.ts';
import type { AppFacts } from '#shared/machine/app-questions.ts';
import type { Machine } from '#shared/machine/machine.ts';
import type { Paper } from '#shared/report/paper.ts';
import type { ActionDesk } from './action-desk.ts';
import type { AgendaTemplatesStore } from './agenda-templates.ts';
import type { BackupWatch } from './backup-watch.ts';
import type { CirculationDesk } from './circulations.ts';
import type { Directory } from './directory.ts';
import type { FileDeskStore } from './file-desk.ts';
import type { Interface } from './interface-store.ts';
import type { OfficeDirectoryStore, SettingsStore } from './kept-value.ts';
import type { PaletteMemory } from './palette-memory.ts';
import type { PastDeskStore } from './past-desk.ts';
import type { RegisterView } from './register-view.ts';
import type { SearchDesk } from './search-desk.ts';
import type { ApplyCommand, SessionsStore } from './sessions-store.ts';
import type { SessionsView } from './sessions-view.ts';
import type { DrawnState, ShownSession } from './shown-session.ts';
import type { Spelling } from './spelling.ts';
import type { StoredSessions } from './stored-sessions.ts';
import type { Toasts } from './toasts.ts';
import type { WorkspaceState, WorkspaceStore } from './workspace-store.ts';

/** What is composed of the open session; both undefined while none is open. */
export interface ComposedPapers {
  /** The paper that the page shows. */
  readonly shown: Paper | undefined;
  /** The report, which numbers the notes; undefined also while there are none and another paper is shown. */
  readonly report: Paper | undefined;
}

/** What the screens of the window work with. Everything in it stays the same object while the window is there. */
export interface WindowParts {
  readonly sessions: SessionsStore;
  /** The open session as it is drawn. */
  readonly shown: ShownSession;
  readonly workspace: WorkspaceStore;
  readonly sessionsView: SessionsView;
  readonly registerView: RegisterView;
  readonly agendaTemplates: AgendaTemplatesStore;
  readonly actions: ActionDesk;
  readonly papers: StoreApi<ComposedPapers>;
  readonly desk: FileDeskStore;
  readonly past: PastDeskStore;
  readonly backups: BackupWatch;
  readonly directory: Directory;
  readonly spelling: Spelling;
  /** What the office added to the directory or corrected in it. */
  readonly office: OfficeDirectoryStore;
  readonly settings: SettingsStore;
  readonly circulations: CirculationDesk;
  readonly keeper: StoredSessions;
  readonly search: SearchDesk;
  readonly palette: PaletteMemory;
  readonly interface: Interface;
  readonly toasts: Toasts;
  readonly machine: Machine;
  readonly storage: Storage;
  readonly ports: StoragePorts;
  readonly facts: AppFacts;
  /** Nothing was here, or something could not be read: a backup may have it. */
  readonly offersRestore: boolean;
  /** Why there is nothing here although there was; undefined when nothing is known to be missing. */
  readonly lost: 'unreadable' | 'gone' | undefined;
  readonly findBackup: () => Promise<VerifiedBackup | undefined>;
  readonly addSample: () => Promise<void>;
}

export const WindowContext = createContext<WindowParts | undefined>(undefined);

export function useWindow(): WindowParts {
  const parts = useContext(WindowContext);
  if (!parts) throw new Error('there is no window around this component');
  return parts;
}

/** A part of what is drawn of the open session. */
export function useDrawn<Part>(select: (state: DrawnState) => Part): Part {
  return useStore(useWindow().shown.store, select);
}

/**
 * A part of the open session; drawn anew only when that part changes. What asks stands below the workspace,
 * which is there only while a session is open.
 */
export function useSession<Part>(select: (session: Session) => Part): Part {
  return useDrawn(({ open }) => {
    if (!open) throw new Error('no session is open');
    return select(open.present);
  });
}

/** Edits the open session; see `ApplyCommand`. The same function from one drawing to the next. */
export function useApply(): ApplyCommand {
  return useStore(useWindow().sessions, ({ apply }) => apply);
}

/** A part of the state of the workspace. */
export function useWorkspace<Part>(select: (state: WorkspaceState) => Part): Part {
  const { workspace } = useWindow();
  return useStore(workspace, select);
}

/** The language being written. */
export function useWriting(): Language {
  const original = useSession(({ language }) => language);
  return useWorkspace(({ writing }) => writing ?? original);
}

/** A part of the composed papers. */
export function usePapers<Part>(select: (papers: ComposedPapers) => Part): Part {
  return useStore(useWindow().papers, select);
}
