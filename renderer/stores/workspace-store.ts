import { createStore, type StoreApi } from 'zustand';
import type { PaperZoom } from '#renderer/components/paper/paper-zoom.ts';
import type { SettingsGroup } from '#renderer/strings/settings/settings-strings.ts';
import type { Citation } from '#shared/domain/citations.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { NoteId, RecordId } from '#shared/domain/record-id.ts';
import type { Source } from '#shared/report/paper.ts';
import type { Section } from './record-place.ts';

/** How a session is laid out on the screen; remembered for each. */
export type Layout = Pick<WorkspaceState, 'section' | 'pageShown' | 'pageWidth'>;

/** What fills the window while no session is open. */
export type Screen = 'sessions' | 'agreements' | 'agendaTemplates' | 'directory' | 'bin';

/** The dialog that lies over the window; one at a time. */
export type OpenDialog =
  | {
      readonly kind: 'newSession';
      readonly from: 'blank' | 'template' | 'past';
      /** The past session, where it was chosen already. */
      readonly past?: RecordId;
      /** The template, where it was chosen already. */
      readonly template?: RecordId;
    }
  | { readonly kind: 'export' }
  | { readonly kind: 'circulate' }
  | { readonly kind: 'print' }
  | { readonly kind: 'saveAsTemplate' }
  | { readonly kind: 'settings'; readonly group?: SettingsGroup }
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'palette' }
  /** What was to be removed is cited there. */
  | { readonly kind: 'cited'; readonly citations: readonly Citation[] };

/** Stands for a record where the focus is wished for a section as a whole. */
export const wholeSection = 'section';

/** A note that is edited beside its mark. */
export interface OpenNote {
  readonly note: NoteId;
  /** Of the mark, on the screen. */
  readonly rect: DOMRect;
  /** The field that the mark stands in: the focus goes back to it. */
  readonly from: Source;
}

/** What a session was looked through for last. */
export interface Sought {
  readonly words: string;
  readonly by: string;
  readonly matchCase: boolean;
  readonly wholeWords: boolean;
  readonly matchAccents: boolean;
  readonly everyLanguage: boolean;
}

/** Where the window is: it lasts as long as the window, and is no part of any document. */
export interface WorkspaceState {
  readonly screen: Screen;
  readonly dialog: OpenDialog | undefined;
  readonly section: Section;
  /** The one row of the section's list that is open for editing. */
  readonly openRow: RecordId | undefined;
  /** The items of the agenda whose children are out of sight. */
  readonly collapsed: ReadonlySet<RecordId>;
  /** The field that has the cursor: what the page follows. */
  readonly place: Source | undefined;
  /** The field that is to have the focus; a new object for each wish. */
  readonly focusWish: Source | undefined;
  readonly openNote: OpenNote | undefined;
  /** The language being written; undefined for the original of the session. */
  readonly writing: Language | undefined;
  readonly paper: PaperKind;
  /** Whether the page stands beside the editor, where there is room for both. */
  readonly pageShown: boolean;
  /** Whether the window has no room for the page beside the editor. */
  readonly isNarrow: boolean;
  /** Whether the page lies over the editor of a narrow window. */
  readonly pageOver: boolean;
  /** Width of the page's pane in pixels; undefined until it was chosen. */
  readonly pageWidth: number | undefined;
  /** How large the page is shown; undefined while that follows the width of the window. */
  readonly pageZoom: PaperZoom | undefined;
  readonly railOpen: boolean;
  /** Whether the open session is being looked through, and for words to be replaced. */
  readonly finding: 'find' | 'replace' | undefined;
  readonly sought: Sought;
  /** The chapter of the guide that lies open beside the work; undefined while none does. */
  readonly guide: string | undefined;
  readonly showScreen: (screen: Screen) => void;
  readonly showDialog: (dialog: OpenDialog | undefined) => void;
  readonly showSection: (section: Section) => void;
  /** Shows a section and gives it the focus: for who goes there without a pointer. */
  readonly goToSection: (section: Section) => void;
  readonly openTheRow: (row: RecordId | undefined) => void;
  /** Puts the children of items out of sight, or back. */
  readonly collapse: (ids: readonly RecordId[], collapsed: boolean) => void;
  readonly setPlace: (place: Source | undefined) => void;
  /** Shows the field of a section, opens its row and gives it the focus. */
  readonly goTo: (place: {
    readonly section: Section;
    readonly row?: RecordId;
    readonly at: Source;
  }) => void;
  /** Gives the focus to a field of the section that is shown, as soon as it is there. */
  readonly wishFocus: (at: Source | undefined) => void;
  readonly editNote: (note: OpenNote | undefined) => void;
  readonly write: (language: Language | undefined) => void;
  readonly showPaper: (paper: PaperKind) => void;
  /** Shows or hides the page where it has its place now. */
  readonly showPage: (shown: boolean) => void;
  readonly becomeNarrow: (isNarrow: boolean) => void;
  readonly zoomPage: (zoom: PaperZoom) => void;
  readonly openRail: (open: boolean) => void;
  readonly find: (finding: WorkspaceState['finding']) => void;
  readonly seek: (changed: Partial<Sought>) => void;
  readonly openGuide: (chapter: string | undefined) => void;
  readonly resizePage: (width: number | undefined) => void;
  /** Another session was opened: its work begins where it was left, or where a session begins. */
  readonly begin: (layout?: Partial<Layout>) => void;
}

export type WorkspaceStore = StoreApi<WorkspaceState>;

const nothingCollapsed: ReadonlySet<RecordId> = new Set();

const atStart = {
  section: 'agenda',
  openRow: undefined,
  collapsed: nothingCollapsed,
  place: undefined,
  focusWish: undefined,
  openNote: undefined,
  writing: undefined,
  paper: 'report',
  dialog: undefined,
  pageShown: true,
  pageOver: false,
  pageWidth: undefined,
  finding: undefined,
} as const;

const soughtFirst: Sought = {
  words: '',
  by: '',
  matchCase: false,
  wholeWords: false,
  matchAccents: false,
  everyLanguage: false,
};

/** Whether the page is on the screen, beside the editor or over it. */
export function isPageShown({ isNarrow, pageOver, pageShown }: WorkspaceState): boolean {
  return isNarrow ? pageOver : pageShown;
}

export function workspaceStore(): WorkspaceStore {
  return createStore((set, get) => ({
    ...atStart,
    screen: 'sessions',
    pageZoom: undefined,
    railOpen: true,
    isNarrow: false,
    sought: soughtFirst,
    guide: undefined,
    showScreen: (screen) => set({ screen }),
    showDialog: (dialog) => set({ dialog }),
    showSection: (section) => {
      if (get().section !== section) set({ section, openRow: undefined, place: undefined });
    },
    goToSection: (section) => {
      get().showSection(section);
      set({ focusWish: { record: wholeSection, part: section } });
    },
    openTheRow: (openRow) => {
      if (get().openRow !== openRow) set({ openRow });
    },
    collapse: (ids, isCollapsed) => {
      const collapsed = new Set(get().collapsed);
      for (const id of ids) {
        if (isCollapsed) collapsed.add(id);
        else collapsed.delete(id);
      }
      set({ collapsed });
    },
    setPlace: (place) => {
      const { place: present } = get();
      if (present?.record !== place?.record || present?.part !== place?.part) set({ place });
    },
    goTo: ({ section, row, at }) =>
      set({
        section,
        openRow: row,
        place: at,
        focusWish: { ...at },
        dialog: undefined,
        pageOver: false,
      }),
    wishFocus: (at) => set({ focusWish: at && { ...at } }),
    editNote: (openNote) => set({ openNote }),
    write: (writing) => set({ writing }),
    showPaper: (paper) => set({ paper }),
    showPage: (shown) => set(get().isNarrow ? { pageOver: shown } : { pageShown: shown }),
    becomeNarrow: (isNarrow) => set({ isNarrow, pageOver: false }),
    zoomPage: (pageZoom) => set({ pageZoom }),
    openRail: (railOpen) => set({ railOpen }),
    find: (finding) => set({ finding }),
    openGuide: (guide) => set({ guide }),
    seek: (changed) => set({ sought: { ...get().sought, ...changed } }),
    resizePage: (pageWidth) => set({ pageWidth }),
    begin: (layout) => set({ ...atStart, ...layout }),
  }));
}
