import type { BlockName, ScalarName } from '#shared/report/paper.ts';

/** Where in a template something stands. */
export type TemplatePlace = 'body' | 'header' | 'footer' | 'footnote' | 'endnote' | 'textBox';

/** What keeps a file from serving as a template of a paper. `describeProblem` puts it in words. */
export type TemplateProblem =
  /** Neither a zip nor anything else that Word saves. */
  | { readonly kind: 'notWord' }
  /** The binary format of Word 97 to 2003. */
  | { readonly kind: 'oldWord' }
  | { readonly kind: 'passwordProtected' }
  /** A .dotx: Word would give every export the same type. */
  | { readonly kind: 'templateType' }
  | { readonly kind: 'macros' }
  | { readonly kind: 'otherFormat'; readonly format: 'OpenDocument' | 'Excel' | 'PowerPoint' }
  /** Saved as "Strict Open XML", which has other namespaces. */
  | { readonly kind: 'strictFormat' }
  /** A zip or an XML part that cannot be read. */
  | { readonly kind: 'damaged'; readonly part?: string }
  /** A zip without a Word document in it. */
  | { readonly kind: 'noDocument' }
  | { readonly kind: 'tooLarge' }
  /** A part declares a document type; Word never writes one, and entities in it could blow up. */
  | { readonly kind: 'documentType'; readonly part: string }
  /** A linked picture, or a link to a file: it would not travel with the export, and tells where files lie. */
  | { readonly kind: 'outsideContent'; readonly target: string }
  | {
      readonly kind: 'unknownPlaceholder';
      readonly name: string;
      readonly place: TemplatePlace;
      readonly nearest?: ScalarName | BlockName;
    }
  /** Braces that open or close nothing. */
  | { readonly kind: 'brokenPlaceholder'; readonly text: string; readonly place: TemplatePlace }
  | { readonly kind: 'missingPlaceholder'; readonly name: ScalarName | BlockName }
  | { readonly kind: 'repeatedBlock'; readonly name: BlockName }
  | { readonly kind: 'blockNotAlone'; readonly name: BlockName; readonly beside: string }
  /** The block's paragraph ends a section, which would go with it. */
  | { readonly kind: 'blockEndsSection'; readonly name: BlockName }
  | { readonly kind: 'blockOutsideBody'; readonly name: BlockName; readonly place: TemplatePlace }
  | { readonly kind: 'missingStyle'; readonly style: string }
  | { readonly kind: 'styleWithoutList'; readonly style: string }
  /** A level of the agenda that is not the next level of its parent's list would never start again. */
  | { readonly kind: 'levelApart'; readonly style: string; readonly parent: string }
  /** Filled with the sample, the template lost a paragraph. */
  | { readonly kind: 'sampleNotPrinted'; readonly text: string };
