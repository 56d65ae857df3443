import type { Element } from '@xmldom/xmldom';
import { type ListLabels, listLabels } from './list-labels.ts';
import { type Opened, openPackage, type WordPackage } from './open-package.ts';
import { relatedPart } from './relationships.ts';
import { placeOfStyle, readLists, type TemplateList } from './template-lists.ts';
import { readStyles, type TemplateStyles } from './template-styles.ts';
import {
  childElements,
  elementsBelow,
  isWord,
  parseXml,
  rootOf,
  wordAncestor,
  wordAttribute,
  wordChild,
  wordValue,
} from './xml.ts';

interface Reading {
  readonly styles: TemplateStyles;
  readonly lists: ReadonlyMap<string, TemplateList>;
  readonly labels: ListLabels;
  /** Ids of the footnotes in the order of their marks. */
  readonly noteOrder: string[];
}

function rootOfPart({ parts, main }: WordPackage, type: string): Element | undefined {
  const part = relatedPart(parts, main, type);
  const bytes = part === undefined ? undefined : parts.get(part);
  const document = bytes && parseXml(bytes);
  return document && rootOf(document);
}

/** The number or bullet of a paragraph, with what separates it from the text. */
function labelOf(paragraph: Element, { styles, lists, labels }: Reading): string {
  const properties = wordChild(paragraph, 'pPr');
  const own = wordChild(properties, 'numPr');
  const numId = wordValue(own, 'numId');
  if (numId !== undefined) {
    const list = lists.get(numId);
    return list ? labels.next(list, Number(wordValue(own, 'ilvl') ?? 0)) : '';
  }
  const style = wordValue(properties, 'pStyle') ?? styles.defaultParagraph ?? '';
  const place = placeOfStyle(style, styles, lists);
  return place ? labels.next(place.list, place.level) : '';
}

/** Elements whose words do not print in the paragraph around them, or print a second time. */
const apart = ['p', 'pPr', 'rPr', 'sdtPr', 'moveFrom', 'instrText'];

function isApart(element: Element): boolean {
  return isWord(element, ...apart) || element.localName === 'Fallback';
}

function characterStyle(element: Element): string | undefined {
  return wordValue(wordChild(wordAncestor(element, 'r'), 'rPr'), 'rStyle');
}

/** The words of a paragraph. A note's mark prints as `[1]`, with the stroke that belongs to it left out. */
function wordsOf(paragraph: Element, noteOrder: string[], ownNumber: number): string {
  let words = '';
  let markStyle: string | undefined;
  for (const element of elementsBelow(paragraph, (below) => !isApart(below))) {
    if (isWord(element, 't')) {
      const text = element.textContent ?? '';
      const stroke = markStyle !== undefined && characterStyle(element) === markStyle;
      words += stroke ? text.replace(/^\//, '') : text;
      markStyle = undefined;
    } else if (isWord(element, 'tab')) words += '\t';
    else if (isWord(element, 'br', 'cr')) words += '\n';
    else if (isWord(element, 'noBreakHyphen')) words += '\u2011';
    else if (isWord(element, 'footnoteRef')) words += ownNumber;
    else if (isWord(element, 'footnoteReference')) {
      words += `[${noteOrder.push(wordAttribute(element, 'id') ?? '')}]`;
      markStyle = characterStyle(element);
    }
  }
  return words;
}

function* paragraphsOf(root: Element): Generator<Element> {
  for (const element of elementsBelow(root, (below) => below.localName !== 'Fallback')) {
    if (isWord(element, 'p')) yield element;
  }
}

/** The text of an opened .docx: see `docxText`. */
function textOf(opened: WordPackage): readonly string[] {
  const read = (type: string) => rootOfPart(opened, type)?.ownerDocument ?? undefined;
  const styles = readStyles(read('styles'));
  const lists = readLists(read('numbering'), styles);
  const reading: Reading = { styles, lists, labels: listLabels(), noteOrder: [] };
  const { noteOrder } = reading;

  const bytes = opened.parts.get(opened.main);
  const body = bytes && parseXml(bytes);
  const texts: string[] = [];
  for (const paragraph of body ? paragraphsOf(rootOf(body)) : []) {
    texts.push(labelOf(paragraph, reading) + wordsOf(paragraph, noteOrder, 0));
  }

  const notes = new Map<string, Element>();
  const footnotes = noteOrder.length > 0 ? rootOfPart(opened, 'footnotes') : undefined;
  for (const note of footnotes ? childElements(footnotes) : []) {
    notes.set(wordAttribute(note, 'id') ?? '', note);
  }
  for (const [index, id] of [...noteOrder].entries()) {
    const note = notes.get(id);
    for (const paragraph of note ? paragraphsOf(note) : []) {
      texts.push(labelOf(paragraph, reading) + wordsOf(paragraph, noteOrder, index + 1));
    }
  }
  return texts;
}

/**
 * The text of a .docx, a string per paragraph of the body, with the number or bullet as Word prints it and
 * what separates it from the words (usually a tab). Tabs and line breaks as such; a note's mark as `[1]`,
 * the notes at the end. Fails with what the bytes are instead of a .docx.
 */
export function docxText(bytes: Uint8Array): Opened<{ readonly paragraphs: readonly string[] }> {
  const opened = openPackage(bytes);
  return opened.ok ? { ok: true, paragraphs: textOf(opened) } : opened;
}

/** `docxText` for where a file without text will do as well: empty for what is not a .docx. */
export function docxParagraphs(bytes: Uint8Array): readonly string[] {
  const read = docxText(bytes);
  return read.ok ? read.paragraphs : [];
}
