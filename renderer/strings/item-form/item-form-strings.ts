import type { AgendaItem, ItemEnding, ItemForm } from '#shared/domain/agenda-item.ts';
import type { Amendment, Outcome } from '#shared/domain/outcome.ts';

/** The words of the form of an agenda item. */
export interface ItemFormStrings {
  readonly label: string;
  readonly labelPlaceholder: string;
  readonly form: string;
  /** Each form by its own example. */
  readonly forms: Readonly<Record<ItemForm, string>>;
  readonly moreOfLine: string;
  readonly ending: string;
  readonly endings: Readonly<Record<ItemEnding, string>>;
  readonly speakers: string;
  readonly addSpeaker: string;
  readonly subject: string;
  readonly subjectPlaceholder: string;
  readonly topics: string;
  readonly addTopic: string;
  readonly topic: (number: number) => string;
  readonly documents: string;
  readonly addDocument: string;
  readonly documentPlaceholder: string;
  /** Offers to register a document under the symbol typed. */
  readonly register: (symbol: string) => string;
  readonly registerDetail: string;
  readonly untitled: string;
  readonly withoutSymbol: string;
  readonly goToDocument: (symbol: string) => string;
  readonly outcome: {
    readonly name: string;
    readonly none: string;
    readonly kinds: Readonly<Record<Outcome['kind'], string>>;
    readonly by: string;
    readonly proposedChanges: string;
    readonly reservations: string;
    readonly to: string;
    readonly toMissing: string;
    readonly until: string;
    readonly untilPlaceholder: string;
    readonly office: string;
    readonly officePlaceholder: string;
    readonly elected: string;
    readonly addElected: string;
    readonly byAcclamation: string;
    readonly proposedBy: string;
    readonly secondedBy: string;
  };
  readonly amendments: {
    readonly name: string;
    readonly add: string;
    readonly kind: string;
    readonly kinds: Readonly<Record<Amendment['kind'], string>>;
    readonly item: string;
    readonly from: string;
    readonly by: string;
    readonly one: (number: number) => string;
  };
  readonly proceedings: string;
  readonly addParagraph: string;
  readonly paragraph: (number: number) => string;
  readonly numbering: string;
  readonly numberings: Readonly<Record<AgendaItem['numbering'], string>>;
  readonly continues: string;
  readonly continuesNone: string;
  readonly comments: string;
  readonly addComment: string;
  readonly comment: (number: number) => string;
  readonly commentFacts: (author: string, moment: string) => string;
  readonly someone: string;
  readonly removeComment: string;
}
