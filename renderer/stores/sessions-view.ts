import { createStore, type StoreApi } from 'zustand';
import type { BodyId, RecordId } from '#shared/domain/record-id.ts';
import type { SessionKind, SessionStatus } from '#shared/domain/session.ts';

export const sortColumns = ['session', 'date', 'kind', 'theme', 'status', 'changed'] as const;
/** What the list of sessions can be put in order by. */
export type SortColumn = (typeof sortColumns)[number];

export interface Sorting {
  readonly column: SortColumn;
  readonly direction: 'ascending' | 'descending';
}

/** What a session must be to be listed; an empty list asks for nothing. */
export interface SessionFilters {
  /** What is looked for in all texts: see `readQuery`. */
  readonly words: string;
  readonly bodies: readonly BodyId[];
  readonly years: readonly string[];
  readonly kinds: readonly SessionKind[];
  readonly statuses: readonly SessionStatus[];
  readonly agreements: readonly ('with' | 'without')[];
}

export const noFilters: SessionFilters = {
  words: '',
  bodies: [],
  years: [],
  kinds: [],
  statuses: [],
  agreements: [],
};

/** How the list of sessions is looked at; it lasts as long as the window, so that one comes back to the same place. */
export interface SessionsViewState {
  readonly filters: SessionFilters;
  readonly sorting: Sorting;
  /** The row that has, or had last, the focus. */
  readonly active: RecordId | undefined;
  /** Of the places found in that session, the one with the focus, from 1; 0 for the session itself. */
  readonly activePlace: number;
  /** How far the list is scrolled, in pixels. */
  readonly offset: number;
  readonly filter: (filters: Partial<SessionFilters>) => void;
  readonly sortBy: (column: SortColumn) => void;
  readonly activate: (row: RecordId | undefined, place?: number) => void;
  readonly scrolled: (offset: number) => void;
  /** The search field is asked for: it takes the focus as soon as it is there. More than 0 until then. */
  readonly sought: number;
  readonly seek: () => void;
  readonly found: () => void;
}

export type SessionsView = StoreApi<SessionsViewState>;

/** What is newest comes first where there is a date, else what comes first in the alphabet. */
function firstDirection(column: SortColumn): Sorting['direction'] {
  return column === 'date' || column === 'changed' ? 'descending' : 'ascending';
}

export function sessionsView(): SessionsView {
  return createStore((set, get) => ({
    filters: noFilters,
    sorting: { column: 'date', direction: 'descending' },
    active: undefined,
    activePlace: 0,
    offset: 0,
    filter: (filters) => set({ filters: { ...get().filters, ...filters }, offset: 0 }),
    sortBy: (column) => {
      const { sorting } = get();
      const other = sorting.direction === 'ascending' ? 'descending' : 'ascending';
      const direction = sorting.column === column ? other : firstDirection(column);
      set({ sorting: { column, direction }, offset: 0 });
    },
    activate: (active, activePlace = 0) => {
      if (get().active !== active || get().activePlace !== activePlace)
        set({ active, activePlace });
    },
    scrolled: (offset) => set({ offset }),
    sought: 0,
    seek: () => set({ sought: get().sought + 1 }),
    found: () => set({ sought: 0 }),
  }));
}
