import type { Element, Node } from '@xmldom/xmldom';
import { childElements, elementsBelow, isElement, isWord, wordChild } from './xml.ts';

/** Elements that only mark places between paragraphs. */
const markers = ['bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd'];

function neighbour(
  paragraph: Element,
  direction: 'previousSibling' | 'nextSibling',
): Element | undefined {
  let node: Node | null = paragraph[direction];
  while (node && (!isElement(node) || isWord(node, ...markers))) node = node[direction];
  return node ?? undefined;
}

/**
 * Whether what is around a paragraph stands without it: a cell, a header or a text box must end with a
 * paragraph, and two tables need one between them.
 */
export function isDispensable(paragraph: Element): boolean {
  if (wordChild(wordChild(paragraph, 'pPr'), 'sectPr')) return false;
  const before = neighbour(paragraph, 'previousSibling');
  const after = neighbour(paragraph, 'nextSibling');
  if (!after || isWord(after, 'sectPr')) return isWord(before ?? null, 'p');
  return !(isWord(after, 'tbl') && isWord(before ?? null, 'tbl'));
}

/**
 * Takes a paragraph away; where it must stay, only its content goes. Marks of places stay, for what they
 * open or close reaches further.
 */
export function removeParagraph(paragraph: Element): void {
  const dispensable = isDispensable(paragraph);
  const marks = rangeMarks(paragraph);
  for (const mark of marks) paragraph.appendChild(mark);
  for (const child of childElements(paragraph)) {
    if (!isWord(child, 'pPr') && !marks.includes(child)) paragraph.removeChild(child);
  }
  if (!dispensable) return;
  for (const mark of marks) paragraph.parentNode?.insertBefore(mark, paragraph);
  paragraph.parentNode?.removeChild(paragraph);
}

function rangeMarks(paragraph: Element): readonly Element[] {
  return [...elementsBelow(paragraph)].filter((element) => isWord(element, ...markers));
}

/** Puts a node in the place of a paragraph; marks of places that open in it come before, the others after. */
export function replaceParagraph(paragraph: Element, replacement: Node): void {
  const parent = paragraph.parentNode;
  if (!parent) return;
  const marks = rangeMarks(paragraph);
  parent.insertBefore(replacement, paragraph);
  for (const mark of marks) {
    const opens = mark.localName?.endsWith('Start');
    parent.insertBefore(mark, opens ? replacement : paragraph);
  }
  parent.removeChild(paragraph);
}
