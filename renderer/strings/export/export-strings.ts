import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { MissingFact } from '#shared/review/missing-facts.ts';

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
  readonly missingFact: (fact: MissingFact, language: string) => string;
  readonly preview: string;
  readonly saveWord: string;
  readonly working: string;
  readonly saved: (name: string) => string;
  readonly reveal: string;
}
