/** The words of formatted fields. */
export interface RichTextStrings {
  readonly note: string;
  readonly minutesNote: string;
  readonly reference: string;
  readonly referenceHint: string;
  readonly targets: {
    readonly orderOfBusiness: string;
    readonly minutes: string;
    readonly report: string;
    readonly theme: string;
    readonly mandate: string;
    readonly item: (number: string) => string;
  };
  /** In an empty translation: the original prints meanwhile. */
  readonly originalPrints: string;
  readonly original: string;
  /** The buttons over selected words. */
  readonly toolbar: string;
  /** Makes a symbol that was written out a reference. */
  readonly offer: (symbol: string) => string;
  /** The key that accepts it. */
  readonly offerKey: string;
}
