import type { Node } from 'prosemirror-model';
import { type CheckableWord, checkableWords } from '#shared/spelling/checkable-words.ts';

/** Gives the words of a document at their positions in it; paragraphs that did not change are not read again. */
export type WordReader = (doc: Node) => readonly CheckableWord[];

/** The text of a line of the editor: what is no text, as a note's mark, holds its place and ends a word. */
function linesOf(block: Node): readonly string[] {
  return block
    .textBetween(0, block.content.size, undefined, (leaf) =>
      leaf.type.name === 'break' ? '\n' : '\ufffc',
    )
    .split('\n');
}

export function wordReader(): WordReader {
  let read = new Map<string, readonly CheckableWord[]>();
  return (doc) => {
    const present = new Map<string, readonly CheckableWord[]>();
    const words: CheckableWord[] = [];
    const readBlock = (block: Node, start: number) => {
      let at = start;
      for (const line of linesOf(block)) {
        const found = present.get(line) ?? read.get(line) ?? checkableWords(line);
        present.set(line, found);
        for (const { word, from, to } of found) words.push({ word, from: at + from, to: at + to });
        at += line.length + 1;
      }
    };
    if (doc.inlineContent) readBlock(doc, 0);
    else
      doc.descendants((node, position) => {
        if (node.inlineContent) readBlock(node, position + 1);
        return !node.inlineContent;
      });
    read = present;
    return words;
  };
}
