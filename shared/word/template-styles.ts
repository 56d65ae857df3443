import type { Document, Element } from '@xmldom/xmldom';
import { childElements, isWord, rootOf, wordAttribute, wordChild, wordValue } from './xml.ts';

type StyleType = 'paragraph' | 'character';

/** The list that a style puts its paragraphs in. */
export interface StyleList {
  readonly numId: string;
  readonly level: number;
}

interface Style {
  readonly id: string;
  readonly type: string;
  readonly name: string;
  readonly basedOn?: string;
  readonly numId?: string;
  readonly level?: string;
  readonly indent?: Readonly<Record<string, string>>;
}

/** The styles of a document. */
export interface TemplateStyles {
  /** The id of the style of a name, whatever its capitals: LibreOffice writes them differently. */
  idOf(type: StyleType, name: string): string | undefined;
  /** Number and level of the list that a style, or a style it is based on, brings; undefined for none. */
  listOf(id: string): StyleList | undefined;
  /**
   * The indents that win over those of the list: a style's own, where the list comes from the style itself or
   * one it is based on. They would lose to a list that the paragraph names.
   */
  indentOverList(id: string): Readonly<Record<string, string>> | undefined;
  /** The list of a numbering style, by which a list can be defined. */
  numberingStyleList(id: string): string | undefined;
  /** The paragraph style of paragraphs that name none. */
  readonly defaultParagraph?: string;
}

function attributesOf(element: Element | undefined): Readonly<Record<string, string>> | undefined {
  if (!element) return undefined;
  return Object.fromEntries(
    Array.from(element.attributes, ({ name, value }) => [name, value] as const),
  );
}

/** Reads `styles.xml`. */
export function readStyles(document: Document | undefined): TemplateStyles {
  const styles = new Map<string, Style>();
  const ids = new Map<string, string>();
  let defaultParagraph: string | undefined;
  for (const element of document ? childElements(rootOf(document)) : []) {
    if (!isWord(element, 'style')) continue;
    const id = wordAttribute(element, 'styleId') ?? '';
    const type = wordAttribute(element, 'type') ?? '';
    const name = wordValue(element, 'name') ?? '';
    const list = wordChild(wordChild(element, 'pPr'), 'numPr');
    styles.set(id, {
      id,
      type,
      name,
      basedOn: wordValue(element, 'basedOn'),
      numId: wordValue(list, 'numId'),
      level: wordValue(list, 'ilvl'),
      indent: attributesOf(wordChild(wordChild(element, 'pPr'), 'ind')),
    });
    const key = `${type} ${name.toLowerCase()}`;
    if (!ids.has(key)) ids.set(key, id);
    if (type === 'paragraph' && /^(1|true|on)$/.test(wordAttribute(element, 'default') ?? '')) {
      defaultParagraph = id;
    }
  }

  /** A style and those it is based on, nearest first. */
  const lineage = (id: string): readonly Style[] => {
    const line: Style[] = [];
    for (let style = styles.get(id); style && !line.includes(style); ) {
      line.push(style);
      style = styles.get(style.basedOn ?? '');
    }
    return line;
  };

  return {
    idOf: (type, name) => ids.get(`${type} ${name.toLowerCase()}`),
    listOf: (id) => {
      const line = lineage(id);
      const numId = line.find((style) => style.numId !== undefined)?.numId;
      const level = line.find((style) => style.level !== undefined)?.level;
      return numId === undefined || numId === '0'
        ? undefined
        : { numId, level: Number(level ?? 0) };
    },
    indentOverList: (id) => {
      const line = lineage(id);
      const brings = line.findIndex((style) => style.numId !== undefined);
      return line.slice(0, brings + 1).find((style) => style.indent)?.indent;
    },
    numberingStyleList: (id) => styles.get(id)?.numId,
    defaultParagraph,
  };
}
