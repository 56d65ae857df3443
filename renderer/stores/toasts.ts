/** A sentence about what was done, with what takes it back where that is possible. */
export interface Told {
  readonly text: string;
  readonly undo?: { readonly name: string; readonly run: () => void };
}

/** Says what was done, at the corner of the window, for some seconds. */
export interface Toasts {
  readonly tell: (told: Told) => void;
}
