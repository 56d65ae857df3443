/**
 * A drafted sentence: words of the language, and between them, as `Insert`, what staff wrote or a
 * reference prints. Drafting never looks inside an insert; its caller decides what one is.
 */
export type Sentence<Insert> = readonly (string | Insert)[];

/** A part of a sentence. Its spoken beginning decides contractions and conjunctions before it. */
export interface Part<Insert> {
  readonly words: Sentence<Insert>;
  /** Plain words of the part, at least as far as the first spoken one. */
  readonly spoken: string;
}
