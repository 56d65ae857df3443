import { createStore, type StoreApi } from 'zustand';
import type { BodyId } from '#shared/domain/record-id.ts';
import type { FollowUpState } from '#shared/report/registered-agreements.ts';

export const registerColumns = ['session', 'due', 'responsible', 'state'] as const;
/** What the register of agreements can be put in order by. */
export type RegisterColumn = (typeof registerColumns)[number];

export interface RegisterSorting {
  readonly column: RegisterColumn;
  readonly direction: 'ascending' | 'descending';
}

/** What an agreement must be to be listed; an empty list asks for nothing. */
export interface RegisterFilters {
  readonly words: string;
  readonly states: readonly FollowUpState[];
  readonly addressees: readonly BodyId[];
  readonly bodies: readonly BodyId[];
  readonly years: readonly string[];
}

export const noRegisterFilters: RegisterFilters = {
  words: '',
  states: [],
  addressees: [],
  bodies: [],
  years: [],
};

/** How the register is looked at; it lasts as long as the window, so that one comes back to the same place. */
export interface RegisterViewState {
  readonly filters: RegisterFilters;
  readonly sorting: RegisterSorting;
  /** How far the list is scrolled, in pixels. */
  readonly offset: number;
  readonly filter: (filters: Partial<RegisterFilters>) => void;
  readonly sortBy: (column: RegisterColumn) => void;
  readonly scrolled: (offset: number) => void;
}

export type RegisterView = StoreApi<RegisterViewState>;

export function registerView(): RegisterView {
  return createStore((set, get) => ({
    filters: noRegisterFilters,
    sorting: { column: 'session', direction: 'descending' },
    offset: 0,
    filter: (filters) => set({ filters: { ...get().filters, ...filters }, offset: 0 }),
    sortBy: (column) => {
      const { sorting } = get();
      const first = column === 'session' ? 'descending' : 'ascending';
      const other = sorting.direction === 'ascending' ? 'descending' : 'ascending';
      const direction = sorting.column === column ? other : first;
      set({ sorting: { column, direction }, offset: 0 });
    },
    scrolled: (offset) => set({ offset }),
  }));
}
