/** The words for lists of lines that are put in order: speakers, topics, documents, paragraphs. */
export interface LineStrings {
  /** Names the handle by which a line is dragged, and the menu that it opens. */
  readonly move: (name: string) => string;
  readonly up: string;
  readonly down: string;
  readonly remove: (name: string) => string;
  /** Said to who does not see the line move. */
  readonly moved: (name: string, place: number, total: number) => string;
}
