import { Plugin } from 'prosemirror-state';
import { breakingSpaces } from './whole-symbols.ts';

/** Characters on each side of an edit in which symbols are looked for. */
const reach = 80;

/**
 * Makes the spaces within document symbols non-breaking as they are written. What comes from elsewhere, as an
 * undo does, stays as it is.
 */
export function wholeSymbolsPlugin(isComposing: () => boolean): Plugin {
  return new Plugin({
    appendTransaction: (transactions, _before, { doc, selection, tr }) => {
      const isWritten = transactions.some(
        (each) => each.docChanged && each.getMeta('shown') === undefined,
      );
      if (!isWritten || isComposing()) return null;
      const start = Math.max(0, selection.from - reach);
      const end = Math.min(doc.content.size, selection.to + reach);
      const words = doc.textBetween(start, end, undefined, '\ufffc');
      for (const place of breakingSpaces(words)) {
        const at = start + place;
        const marks = doc.nodeAt(at)?.marks ?? [];
        tr.replaceWith(at, at + 1, doc.type.schema.text('\u00a0', marks));
      }
      return tr.docChanged ? tr : null;
    },
  });
}
