/** Which state of a document this is. Published texts order them revision, corrigendum, addendum. */
export interface Modifiers {
  readonly rev?: number;
  readonly corr?: number;
  readonly add?: number;
}

/**
 * What the parenthesis of a resolution names: a period of sessions of an assembly, `(XXXVI-O/06)`, ordinary
 * or extraordinary, or the meeting of a council, `(1700/09)`. Years are two digits, as printed.
 */
export type AdoptingSession =
  | {
      readonly kind: 'period';
      /** In capitals; absent in `(O/72)`, as some early resolutions are cited. */
      readonly roman: string | undefined;
      readonly nature: 'O' | 'E';
      readonly year: string;
    }
  | { readonly kind: 'meeting'; readonly number: number; readonly year: string };

interface Printed {
  readonly modifiers: Modifiers;
  /** The spelling it was read from, with its spacing, capitals and kind of hyphen. */
  readonly printed: string;
}

/** A series of official records: `OEA/Ser.G`, `OEA/Ser.P/XXX-O.2`. */
export interface SeriesSymbol extends Printed {
  readonly kind: 'series';
  /** Its letter, in capitals. */
  readonly series: string;
  /** What follows the letter and its slash. */
  readonly rest: string | undefined;
}

/** A resolution or declaration with the session that adopted it: `AG/RES. 2248 (XXXVI-O/06)`. */
export interface ResolutionSymbol extends Printed {
  readonly kind: 'resolution';
  readonly organ: string;
  readonly documentClass: 'RES' | 'DEC';
  readonly number: number;
  readonly session: AdoptingSession;
}

/** Any other document: `CP/OD-1592/07 rev. 1`, `CP/CAJP-2492/07`. */
export interface NumberedSymbol extends Printed {
  readonly kind: 'numbered';
  /** Organ and sub-organs, `AG/CP/Sub.AAP`, in capitals unless a point joins its words. */
  readonly organ: string;
  /** `DOC`, `INF`, `ACTA`…, in capitals; committee documents have none. */
  readonly documentClass: string | undefined;
  /** Between organ or class and number: an optional point or hyphen, an optional space. */
  readonly separator: string;
  readonly number: number;
  /** Two digits, as printed; some documents are cited without it. */
  readonly year: string | undefined;
}

/** The symbol of a document of the Organization of American States, `CP/INF. 5488/07 corr. 1`, as fields. */
export type DocumentSymbol = SeriesSymbol | ResolutionSymbol | NumberedSymbol;
