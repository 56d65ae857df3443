import type { PaperKind } from '#shared/domain/paper-kind.ts';
import {
  type BlockName,
  type ParagraphRole,
  paperBlocks,
  paragraphRoles,
  type ScalarName,
} from '#shared/report/paper.ts';

/** What a Word template must offer to receive a paper. Placeholders are written `{{name}}`. */
export interface TemplateContract {
  /** Placeholders of one value, anywhere in the template and as often as wished. */
  readonly requiredScalars: readonly ScalarName[];
  readonly optionalScalars: readonly ScalarName[];
  /**
   * Placeholders of many paragraphs: each once, alone in its paragraph, in the body. All are required, or
   * text would be lost without anyone noticing.
   */
  readonly blocks: readonly BlockName[];
  /** Roles whose styles the template must define. */
  readonly roles: readonly ParagraphRole[];
}

const header = {
  requiredScalars: ['symbol', 'date', 'title'],
  optionalScalars: ['organization', 'organ', 'series', 'original', 'distribution', 'draft'],
} as const satisfies Pick<TemplateContract, 'requiredScalars' | 'optionalScalars'>;

export const templateContracts: Readonly<Record<PaperKind, TemplateContract>> = {
  report: { ...header, blocks: paperBlocks.report, roles: paragraphRoles },
  orderOfBusiness: {
    ...header,
    blocks: paperBlocks.orderOfBusiness,
    roles: paragraphRoles.filter((role) => role !== 'agreement' && role !== 'document'),
  },
};

/**
 * Names of the paragraph styles, as Word shows them. Styles are found by name because Word translates the
 * ids of its own styles and LibreOffice makes up new ids.
 */
export const paragraphStyleNames = {
  body: 'Minuta Body',
  lead: 'Minuta Lead',
  item: 'Minuta Item',
  item2: 'Minuta Item 2',
  item3: 'Minuta Item 3',
  singleItem: 'Minuta Single Item',
  unnumberedItem: 'Minuta Unnumbered Item',
  topic: 'Minuta Topic',
  agreement: 'Minuta Agreement',
  document: 'Minuta Document',
} as const satisfies Record<ParagraphRole, string>;

/** Word's own styles for footnotes: the file says their English names in every language of Word. */
export const noteStyleNames = { text: 'footnote text', mark: 'footnote reference' } as const;

/** The levels of the agenda, outermost first: their styles share one multilevel list. */
export const itemRoles = ['item', 'item2', 'item3'] as const satisfies readonly ParagraphRole[];

/** Roles whose style must bring a number or a bullet. */
export const listRoles: ReadonlySet<ParagraphRole> = new Set([
  ...itemRoles,
  'singleItem',
  'topic',
  'agreement',
  'document',
]);
