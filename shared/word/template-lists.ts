import type { Document, Element } from '@xmldom/xmldom';
import type { TemplateStyles } from './template-styles.ts';
import { childElements, isWord, rootOf, wordAttribute, wordChild, wordValue } from './xml.ts';

/** A level of a list. */
export interface ListLevel {
  readonly start: number;
  /** `decimal`, `lowerLetter`, `bullet`, ... (ECMA-376-1, 17.18.59). */
  readonly format: string;
  /** `%1.%2` stands for the numbers of levels one and two. */
  readonly text: string;
  readonly after: 'tab' | 'space' | 'nothing';
  /** The level begins again after this level (from 1) or a higher one; 0 for never. */
  readonly restartAfter: number;
  /** Numbers of the higher levels print in Arabic figures. */
  readonly legal: boolean;
  readonly style?: string;
}

/** A list as paragraphs refer to it: a `w:num` and the abstract list that it shares with others. */
export interface TemplateList {
  readonly numId: string;
  readonly abstractId: string;
  readonly levels: ReadonlyMap<number, ListLevel>;
  /** Levels whose numbers begin anew with this list, and with what. */
  readonly startOverrides: ReadonlyMap<number, number>;
}

function readLevel(element: Element): ListLevel {
  const index = Number(wordAttribute(element, 'ilvl') ?? 0);
  const after = wordValue(element, 'suff');
  return {
    start: Number(wordValue(element, 'start') ?? 0),
    format: wordValue(element, 'numFmt') ?? 'decimal',
    text: wordValue(element, 'lvlText') ?? '',
    after: after === 'space' || after === 'nothing' ? after : 'tab',
    restartAfter: Number(wordValue(element, 'lvlRestart') ?? index),
    legal: wordChild(element, 'isLgl') !== undefined,
    style: wordValue(element, 'pStyle'),
  };
}

function* levelsOf(parent: Element): Generator<readonly [number, ListLevel]> {
  for (const child of childElements(parent)) {
    if (isWord(child, 'lvl')) yield [Number(wordAttribute(child, 'ilvl') ?? 0), readLevel(child)];
  }
}

/** Reads `numbering.xml`: its lists by `w:numId`. */
export function readLists(
  document: Document | undefined,
  styles: TemplateStyles,
): ReadonlyMap<string, TemplateList> {
  const abstracts = new Map<string, Element>();
  const lists = new Map<string, Element>();
  for (const element of document ? childElements(rootOf(document)) : []) {
    if (isWord(element, 'abstractNum')) {
      abstracts.set(wordAttribute(element, 'abstractNumId') ?? '', element);
    } else if (isWord(element, 'num')) {
      lists.set(wordAttribute(element, 'numId') ?? '', element);
    }
  }

  /** The abstract list of a list; one that only refers to a numbering style is followed once. */
  const abstractOf = (list: Element | undefined, follow = true): string | undefined => {
    const id = wordValue(list, 'abstractNumId') ?? '';
    const abstract = abstracts.get(id);
    const style = wordValue(abstract, 'numStyleLink');
    if (style === undefined || !follow) return abstract && id;
    return abstractOf(lists.get(styles.numberingStyleList(style) ?? ''), false);
  };

  const read = new Map<string, TemplateList>();
  for (const [numId, list] of lists) {
    const abstractId = abstractOf(list);
    const abstract = abstracts.get(abstractId ?? '');
    if (abstractId === undefined || !abstract) continue;
    const levels = new Map(levelsOf(abstract));
    const startOverrides = new Map<number, number>();
    for (const override of childElements(list)) {
      if (!isWord(override, 'lvlOverride')) continue;
      const start = wordValue(override, 'startOverride');
      const level = Number(wordAttribute(override, 'ilvl') ?? 0);
      if (start !== undefined) startOverrides.set(level, Number(start));
      for (const [index, replaced] of levelsOf(override)) levels.set(index, replaced);
    }
    read.set(numId, { numId, abstractId, levels, startOverrides });
  }
  return read;
}

/** Where the paragraphs of a style stand in a list; a level that names the style decides. */
export function placeOfStyle(
  styleId: string,
  styles: TemplateStyles,
  lists: ReadonlyMap<string, TemplateList>,
): { readonly list: TemplateList; readonly level: number } | undefined {
  const named = styles.listOf(styleId);
  const list = lists.get(named?.numId ?? '');
  if (!named || !list) return undefined;
  for (const [level, { style }] of list.levels) if (style === styleId) return { list, level };
  return { list, level: named.level };
}
