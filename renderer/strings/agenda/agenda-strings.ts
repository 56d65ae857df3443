import type { ItemForm, ItemKind } from '#shared/domain/agenda-item.ts';
import type { Outcome } from '#shared/domain/outcome.ts';

/** The words of the order of business: the tree, its kinds, forms and outcomes. */
export interface AgendaStrings {
  readonly kinds: Readonly<Record<ItemKind, string>>;
  readonly forms: Readonly<Record<ItemForm, string>>;
  readonly outcomes: Readonly<Record<Outcome['kind'], string>>;
  readonly noOutcome: string;
  readonly facts: (symbol: string, numbered: number, unnumbered: number) => string;
  readonly collapseAll: string;
  readonly expandAll: string;
  readonly item: string;
  readonly numbered: string;
  readonly unnumbered: string;
  readonly pasteList: string;
  readonly pasteHint: string;
  readonly pasted: (items: number) => string;
  readonly droppedCitations: (count: number) => string;
  readonly nothingToPaste: string;
  /** Over a list that was pasted and is not inserted yet. */
  readonly pasteTitle: string;
  readonly pasteAs: string;
  readonly pasteAsItems: (count: number) => string;
  readonly pasteAsTopics: (count: number, item: string) => string;
  readonly pasteInsert: string;
  readonly topicsPasted: (count: number) => string;
  readonly tree: string;
  readonly columns: {
    readonly number: string;
    readonly kind: string;
    readonly subject: string;
    readonly speakers: string;
    readonly topics: string;
    readonly documents: string;
    readonly outcome: string;
  };
  readonly topics: (count: number) => string;
  readonly untitled: string;
  readonly hasComment: string;
  readonly select: string;
  readonly selected: (count: number) => string;
  readonly clearSelection: string;
  readonly cut: string;
  readonly copy: string;
  readonly kind: string;
  readonly outcome: string;
  readonly closeRow: string;
  readonly moreOfItem: string;
  readonly empty: string;
  readonly first: string;
}
