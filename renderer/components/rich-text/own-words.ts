import { sameValue } from '#shared/commands/same-value.ts';
import type { Inline } from '#shared/domain/inline.ts';

/**
 * Tells what an editor wrote itself from what it has to show. Its letters are drawn a moment later (see
 * `ShownSession`), when the next ones may be there already: such a drawing is behind the editor, and nothing to show.
 */
export interface OwnWords {
  /** The editor wrote this. */
  readonly wrote: (inlines: readonly Inline[]) => void;
  /** Whether what is drawn came of the editor; `edits` counts the edits of the session that were not letters. */
  readonly isOwn: (drawn: readonly Inline[], edits: number) => boolean;
}

export function ownWords(first: readonly Inline[], editsBefore: number): OwnWords {
  let written = [first];
  let seen = editsBefore;
  return {
    wrote: (inlines) => {
      written.push(inlines);
    },
    isOwn: (drawn, edits) => {
      const at = written.findLastIndex((each) => each === drawn || sameValue(each, drawn));
      // After another edit nothing is put off: what is drawn then is what the text is now.
      const isBehind = edits === seen;
      seen = edits;
      const isOwn = at >= 0 && (isBehind || at === written.length - 1);
      written = isOwn ? written.slice(at) : [drawn];
      return isOwn;
    },
  };
}
