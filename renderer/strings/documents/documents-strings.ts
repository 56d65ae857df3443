import type { DistributedDocument, DocumentForm } from '#shared/domain/distributed-document.ts';
import type { MachineFailure } from '#shared/machine/machine-failure.ts';

/** Classes of documents that a symbol names. */
export type SymbolClass = 'DOC' | 'INF' | 'ACTA' | 'OD' | 'SA' | 'RES' | 'DEC';

/** The words of the register of distributed documents. */
export interface DocumentsStrings {
  readonly title: string;
  readonly inRegister: (count: number) => string;
  readonly list: string;
  readonly document: (number: number) => string;
  readonly untitled: string;
  readonly noSymbol: string;
  readonly noAttachment: string;
  readonly attachmentCount: (count: number) => string;
  readonly edit: string;
  readonly close: string;
  readonly drag: string;
  readonly enter: string;
  readonly escape: string;
  readonly fields: {
    readonly symbol: string;
    readonly versions: string;
    readonly title: string;
    readonly originator: string;
    readonly kind: string;
    readonly form: string;
    readonly date: string;
    readonly languages: string;
    readonly attachments: string;
    readonly cited: string;
    readonly printed: string;
  };
  readonly titleHint: string;
  readonly kinds: Readonly<Record<DistributedDocument['kind'], string>>;
  /** The forms by what a line looks like, with the symbol of the document. */
  readonly forms: Readonly<Record<DocumentForm, (symbol: string) => string>>;
  readonly symbol: {
    readonly none: string;
    readonly unknown: string;
    readonly valid: string;
    /** Before the symbol, which stands in bold. */
    readonly prints: string;
    readonly usualForm: string;
    readonly useUsualForm: string;
    readonly classes: Readonly<Record<SymbolClass, string>>;
    readonly series: string;
    readonly expectedPeriod: (roman: string) => string;
    /** `numbers` of the documents, with commas between them. */
    readonly duplicate: (count: number, numbers: string) => string;
  };
  readonly versions: {
    readonly original: string;
    readonly goTo: (version: string) => string;
    readonly add: (version: string) => string;
    readonly needSymbol: string;
  };
  readonly languagesOf: (languages: string) => string;
  readonly anyLanguage: string;
  readonly files: {
    readonly add: string;
    readonly dropHere: string;
    readonly dropToRegister: string;
    readonly choose: string;
    readonly keeping: string;
    readonly open: (name: string) => string;
    readonly save: (name: string) => string;
    readonly rename: (name: string) => string;
    readonly newName: string;
    readonly remove: (name: string) => string;
    readonly more: string;
    readonly removed: (name: string) => string;
    readonly attached: (count: number) => string;
    readonly registered: (count: number) => string;
    /** Why a file was not taken; without a name where it is one of several chosen in a dialog. */
    readonly refused: (name: string, why: MachineFailure['kind']) => string;
    readonly notOpened: (name: string, why: MachineFailure['kind']) => string;
    readonly notSaved: (name: string, why: MachineFailure['kind']) => string;
    /** What is so all the same. */
    readonly othersKept: string;
    readonly dismiss: string;
  };
  readonly cited: {
    readonly nowhere: string;
    readonly item: (label: string) => string;
    readonly unnumberedItem: string;
    readonly agreement: (number: number) => string;
    readonly document: (number: number) => string;
    readonly note: string;
    readonly text: string;
    readonly session: string;
  };
  readonly empty: string;
  readonly addFirst: string;
  readonly chooseFiles: string;
  readonly pasted: (count: number) => string;
}
