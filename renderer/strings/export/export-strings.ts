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
  readonly badTemplate: (name: string) => string;
  readonly fileName: string;
  readonly fileNameHint: string;
  readonly missing: string;
  /** One sentence for each kind of missing fact. */
  readonly missingFacts: {
    readonly symbol: string;
    readonly number: string;
    readonly theme: string;
    readonly agenda: string;
    readonly outcome: (item: string) => string;
    readonly translations: (count: number, language: string) => string;
  };
  readonly preview: string;
  readonly saveWord: string;
  readonly working: string;
  readonly saved: (name: string) => string;
  readonly reveal: string;
}
