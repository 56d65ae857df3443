import {
  DOMParser,
  type Document,
  type Element,
  type Node,
  onErrorStopParsing,
  XMLSerializer,
} from '@xmldom/xmldom';
import { wordNamespace } from './word-names.ts';

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The characters of an XML part: UTF-8, or UTF-16 where it begins with that mark. */
export function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** Parses an XML part; undefined where it is not well-formed. Parts with a document type never come here. */
export function parseXml(source: Uint8Array | string): Document | undefined {
  const text = typeof source === 'string' ? source : decodeXml(source);
  try {
    const parser = new DOMParser({ onError: onErrorStopParsing, locator: false });
    const document = parser.parseFromString(text, 'text/xml');
    return document.documentElement ? document : undefined;
  } catch {
    return undefined;
  }
}

/** An XML part as text, with the head that Word writes. */
export function serializeXml(document: Document): string {
  return xmlHead + new XMLSerializer().serializeToString(rootOf(document));
}

export function rootOf(document: Document): Element {
  if (!document.documentElement) throw new Error('an XML document has a root');
  return document.documentElement;
}

export function isElement(node: Node | null): node is Element {
  return node !== null && node.nodeType === 1;
}

/** Whether a node is the WordprocessingML element of a name. */
export function isWord(element: Element, ...names: readonly string[]): boolean;
export function isWord(node: Node | null, ...names: readonly string[]): node is Element;
export function isWord(node: Node | null, ...names: readonly string[]): boolean {
  return (
    isElement(node) && node.namespaceURI === wordNamespace && names.includes(node.localName ?? '')
  );
}

/** The child elements, in order. The walk may remove the one it has just given. */
export function* childElements(parent: Node): Generator<Element> {
  for (let node = parent.firstChild; node; ) {
    const next = node.nextSibling;
    if (isElement(node)) yield node;
    node = next;
  }
}

/** The elements below, in document order, without those that `enter` refuses and what is below them. */
export function* elementsBelow(
  parent: Node,
  enter: (element: Element) => boolean = () => true,
): Generator<Element> {
  for (const child of childElements(parent)) {
    if (!enter(child)) continue;
    yield child;
    yield* elementsBelow(child, enter);
  }
}

/** The first child of a WordprocessingML name. */
export function wordChild(parent: Element | undefined, name: string): Element | undefined {
  if (!parent) return undefined;
  for (const child of childElements(parent)) if (isWord(child, name)) return child;
  return undefined;
}

/** The nearest ancestor of one of these WordprocessingML names. */
export function wordAncestor(node: Node, ...names: readonly string[]): Element | undefined {
  for (let above = node.parentNode; above; above = above.parentNode) {
    if (isWord(above, ...names)) return above;
  }
  return undefined;
}

/** An attribute in the WordprocessingML namespace. */
export function wordAttribute(element: Element | undefined, name: string): string | undefined {
  return element?.getAttributeNS(wordNamespace, name) ?? undefined;
}

/** `w:val` of the first child of a name. */
export function wordValue(parent: Element | undefined, name: string): string | undefined {
  return wordAttribute(wordChild(parent, name), 'val');
}

/** A new WordprocessingML element with attributes of the same namespace. */
export function createWord(
  document: Document,
  name: string,
  attributes: Readonly<Record<string, string>> = {},
): Element {
  const element = document.createElementNS(wordNamespace, `w:${name}`);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttributeNS(wordNamespace, `w:${key}`, value);
  }
  return element;
}

export function documentOf(node: Node): Document {
  if (!node.ownerDocument) throw new Error('an element belongs to a document');
  return node.ownerDocument;
}
