import type { MachineFailure } from '#shared/machine/machine-failure.ts';

export type StorePlace = 'journal' | 'window';

/** What the status bar says. It never says more than is true. */
export type SaveStatus =
  /** Everything typed is on the disk, in every place of this edition. `at` is absent before the first save. */
  | { readonly kind: 'saved'; readonly at?: string }
  /** Something was typed that is not on the disk yet. */
  | { readonly kind: 'saving' }
  /** On the disk once; the other place is tried again. */
  | { readonly kind: 'savedInOnePlace'; readonly place: StorePlace; readonly why: MachineFailure }
  /** Only in memory, where it is safe while Minuta runs; tried again. */
  | { readonly kind: 'failed'; readonly why: MachineFailure };
