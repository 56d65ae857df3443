/** What the system asks the user. Each gives undefined when the user cancels. */
export interface FileDialogs {
  readonly chooseFiles: (options: {
    /** Without dots; empty for any. */
    readonly extensions: readonly string[];
    readonly several: boolean;
  }) => Promise<readonly string[] | undefined>;
  readonly choosePlace: (options: {
    readonly suggestedName: string;
    readonly extension: string | undefined;
  }) => Promise<string | undefined>;
  readonly chooseFolder: () => Promise<string | undefined>;
}

/** The system's own ways with a file that is there. */
export interface SystemFiles {
  /** Opens in the program of its type; gives the reason when that failed, as Electron does, else ''. */
  readonly open: (path: string) => Promise<string>;
  readonly reveal: (path: string) => void;
}
