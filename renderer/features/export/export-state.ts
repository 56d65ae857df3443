import type { MachineFailure } from '#shared/machine/machine-failure.ts';

/** What is being done while the user waits. */
export type ExportStep = 'template' | 'paper' | 'pdf' | 'bundle';

/** How an export stands. */
export type ExportState =
  | { readonly kind: 'ready' }
  | { readonly kind: 'working'; readonly step: ExportStep }
  | {
      readonly kind: 'saved';
      /** Stands for the file when it is to be opened or shown. */
      readonly file: string;
      readonly name: string;
      readonly opens: boolean;
      /** No program was found that opens it. */
      readonly unopened: boolean;
      /** Attachments that a bundle lacks because their bytes are nowhere. */
      readonly lost: number;
    }
  /** Someone changed the file that would be replaced: the user decides. */
  | {
      readonly kind: 'changedByHand';
      readonly name: string;
      /** A free name next to it. */
      readonly besides: string;
      readonly answer: (as: 'replacement' | 'besides') => void;
    }
  | { readonly kind: 'failed'; readonly why: MachineFailure }
  /** The kept template has no bytes any more. */
  | { readonly kind: 'templateLost' }
  /** The template was inspected and kept. */
  | { readonly kind: 'goodTemplate' }
  /** The template cannot be filled: every problem, in words. */
  | { readonly kind: 'badTemplate'; readonly name: string; readonly problems: readonly string[] };
