/** Every word of the native menu; a language that lacks one does not compile. */
export interface MenuStrings {
  readonly file: string;
  readonly openRecent: string;
  readonly noRecent: string;
  readonly quit: string;
  readonly edit: string;
  readonly cut: string;
  readonly copy: string;
  readonly paste: string;
  readonly pasteUnformatted: string;
  readonly selectAll: string;
  readonly insert: string;
  readonly session: string;
  readonly format: string;
  readonly view: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly actualSize: string;
  readonly fullScreen: string;
  readonly developerTools: string;
  readonly window: string;
  readonly minimize: string;
  readonly bringToFront: string;
  readonly help: string;
  readonly about: string;
  readonly services: string;
  readonly hide: string;
  readonly hideOthers: string;
  readonly showAll: string;
  /** What Minuta is, in the About panel. */
  readonly purpose: string;
  /** In a box of its own, where no window opens. */
  readonly cannotOpen: (reason: string) => string;
}
