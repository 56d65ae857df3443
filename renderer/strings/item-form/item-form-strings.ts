import type { ItemEnding } from '#shared/domain/agenda-item.ts';
import type { Amendment } from '#shared/domain/outcome.ts';

/** The words of the form of an agenda item. */
export interface ItemFormStrings {
  readonly label: string;
  readonly speakers: string;
  readonly subject: string;
  readonly subjectHint: string;
  readonly topics: string;
  readonly topic: (number: number) => string;
  readonly documents: string;
  readonly documentHint: string;
  readonly goToDocument: (name: string) => string;
  readonly outcome: string;
  readonly by: string;
  readonly reservations: string;
  readonly referredTo: string;
  readonly until: string;
  readonly elected: string;
  readonly office: string;
  readonly byAcclamation: string;
  readonly proposedBy: string;
  readonly secondedBy: string;
  readonly amendments: string;
  readonly amendment: string;
  readonly amendedItem: string;
  readonly amendmentKinds: Readonly<Record<Amendment['kind'], string>>;
  readonly movedFrom: string;
  readonly proceedings: string;
  readonly paragraph: (number: number) => string;
  readonly form: string;
  readonly ending: string;
  readonly endings: Readonly<Record<ItemEnding, string>>;
  readonly numbering: string;
  readonly numbered: string;
  readonly unnumbered: string;
  readonly comments: string;
  readonly comment: string;
  readonly commentsHint: string;
  readonly addLine: (list: string) => string;
  readonly removeLine: (line: string) => string;
}
