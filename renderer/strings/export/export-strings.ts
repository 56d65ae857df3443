import type { PaperKind } from '#shared/domain/paper-kind.ts';

/** The words of the export of a paper. */
export interface ExportStrings {
  readonly title: string;
  readonly paper: string;
  readonly papers: Readonly<Record<PaperKind, string>>;
  readonly noSymbol: string;
  readonly language: string;
  readonly mark: string;
  readonly draft: string;
  readonly template: string;
  readonly builtIn: string;
  readonly loadTemplate: string;
  /** What stands under a template that was just inspected. */
  readonly goodTemplate: string;
  readonly badTemplate: (name: string) => string;
  readonly templateCommands: string;
  readonly rename: string;
  readonly keepName: string;
  readonly removeTemplate: string;
  readonly templateRemoved: (name: string) => string;
  readonly templateLost: string;
  readonly fileName: string;
  readonly fileNameHint: string;
  readonly fileNameWithoutSymbol: string;
  readonly proposedName: string;
  readonly missing: string;
  /** The same where a paper without its symbol stays. */
  readonly missingToCirculate: string;
  /** One sentence for each kind of missing fact. */
  readonly missingFacts: {
    readonly symbol: string;
    /** Of a joint meeting, whose symbol. */
    readonly symbolOf: (organ: string) => string;
    readonly number: string;
    readonly theme: string;
    readonly agenda: string;
    readonly emptyItems: (count: number, items: string) => string;
    readonly outcomes: (count: number, items: string) => string;
    readonly documentSymbols: (count: number) => string;
    readonly translations: (count: number, language: string) => string;
    readonly stale: (count: number) => string;
  };
  readonly preview: string;
  readonly saveWord: string;
  readonly savePdf: string;
  readonly openInWord: string;
  readonly saveBundle: string;
  readonly bundleHint: string;
  readonly asFolder: string;
  readonly asZip: string;
  /** Where LibreOffice is not installed. */
  readonly noOffice: string;
  readonly working: Readonly<Record<'template' | 'paper' | 'pdf' | 'bundle', string>>;
  readonly stop: string;
  readonly saved: (name: string) => string;
  readonly lostFiles: (count: number) => string;
  readonly open: string;
  readonly reveal: string;
  readonly changedByHand: (name: string) => string;
  readonly saveBesides: (name: string) => string;
  readonly replace: string;
  readonly late: string;
  readonly noPdf: string;
  readonly noProgram: string;
  readonly print: string;
  readonly printsBuiltIn: (template: string) => string;
  readonly noPrinter: string;
  readonly bundle: {
    /** The name of the file that lists the others. */
    readonly index: string;
    readonly title: (session: string) => string;
  };
}
