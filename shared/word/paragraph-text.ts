import type { Element } from '@xmldom/xmldom';
import { elementsBelow, isWord } from './xml.ts';

/** A `w:t` of a paragraph and where its words begin in the paragraph's text. */
export interface TextNode {
  readonly element: Element;
  readonly text: string;
  readonly start: number;
}

export interface ParagraphText {
  /** Words of all runs in a row; tabs and line breaks as such, anything else that prints as U+FFFC. */
  readonly text: string;
  readonly nodes: readonly TextNode[];
}

/** Stands for a picture, a shape, a field, a note mark: what a reader sees and no words say. */
export const objectCharacter = '\ufffc';

const objects = [
  ...['drawing', 'pict', 'object', 'sym', 'fldChar', 'fldSimple', 'ptab', 'pgNum', 'ruby'],
  ...['footnoteReference', 'endnoteReference', 'footnoteRef', 'separator', 'continuationSeparator'],
];

/** What an element prints by itself, its words aside. */
function printed(element: Element): string {
  if (isWord(element, 'tab')) return '\t';
  if (isWord(element, 'br', 'cr')) {
    return element.hasAttribute('w:type') ? objectCharacter : '\n';
  }
  if (isWord(element, 'noBreakHyphen')) return '\u2011';
  return isWord(element, ...objects) ? objectCharacter : '';
}

/**
 * The text of a paragraph over all its runs, as they follow each other: in content controls, links and
 * insertions too. Paragraphs of text boxes inside it are not part of it, nor is what a tracked change moved away.
 */
export function paragraphText(paragraph: Element): ParagraphText {
  const nodes: TextNode[] = [];
  let text = '';
  const own = (element: Element) => !isWord(element, 'p', 'pPr', 'rPr', 'moveFrom', 'sdtPr');
  for (const element of elementsBelow(paragraph, own)) {
    if (isWord(element, 't')) {
      const words = element.textContent ?? '';
      nodes.push({ element, text: words, start: text.length });
      text += words;
    } else {
      text += printed(element);
    }
  }
  return { text, nodes };
}
