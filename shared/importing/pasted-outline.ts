import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { agendaDepth } from '#shared/domain/agenda-item.ts';
import type { Language } from '#shared/domain/language.ts';
import { newItem } from '#shared/domain/new-item.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { plainText } from '#shared/domain/text.ts';

/** A line of a pasted list: its words, how deep it stands, and whether a bullet or a number marks it. */
export interface OutlineLine {
  readonly words: string;
  /** From 0; as the page says it, or as the blanks before the line do. */
  readonly level: number;
  readonly marker: 'number' | 'letter' | 'roman' | 'bullet' | 'none';
}

const markers: readonly (readonly [OutlineLine['marker'], RegExp])[] = [
  ['number', /^(?:\(?\d{1,3}[.)]|\d{1,3}\.-)\s+/],
  ['roman', /^\(?(?:i{1,3}|iv|vi{0,3}|ix|x)[.)]\s+/],
  ['letter', /^\(?[a-z][.)]\s+/],
  ['bullet', /^(?:[-–—•·▪◦*o]|\uf0b7|\uf0a7)\s+/],
];

/** Parts the marker that somebody typed, or that a program wrote out, from the words behind it. */
export function withoutMarker(line: string): Pick<OutlineLine, 'words' | 'marker'> {
  const trimmed = line.trim();
  for (const [marker, pattern] of markers) {
    const found = pattern.exec(trimmed);
    if (found) return { marker, words: trimmed.slice(found[0].length).trim() };
  }
  return { marker: 'none', words: trimmed };
}

/** The lines of plain text; blanks before a line, a tab as four, say how deep it stands. */
export function plainOutline(text: string): readonly OutlineLine[] {
  const lines = text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '');
  const depths = lines.map((line) => {
    const blanks = /^[\s\u00a0]*/.exec(line)?.[0] ?? '';
    return blanks.replaceAll('\t', '    ').length;
  });
  const steps = [...new Set(depths)].toSorted((a, b) => a - b);
  return lines.map((line, index) => ({
    ...withoutMarker(line),
    level: Math.max(0, steps.indexOf(depths[index] ?? 0)),
  }));
}

/** How deep a marker says that its line stands, where the lines themselves do not. */
const depthOfMarker = { number: 0, none: 0, letter: 1, roman: 2, bullet: 1 } as const;

/**
 * A pasted list as agenda items. A bulleted line below a line of another kind is a subtopic of its item;
 * other lines are items, nested as they stand, to three levels.
 */
export function itemsOfOutline(
  lines: readonly OutlineLine[],
  language: Language,
  newId: () => RecordId,
): readonly AgendaItem[] {
  const hasDepth = lines.some(({ level }) => level !== lines[0]?.level);
  const hasOthers = lines.some(({ marker }) => marker !== 'bullet');
  interface Growing {
    readonly item: AgendaItem;
    readonly topics: { id: RecordId; text: AgendaItem['label'] }[];
    readonly children: Growing[];
    readonly depth: number;
  }
  const roots: Growing[] = [];
  const open: Growing[] = [];
  for (const { words, level, marker } of lines) {
    if (words === '') continue;
    const text = plainText(language, words);
    const last = open.at(-1);
    if (marker === 'bullet' && hasOthers && last) {
      last.topics.push({ id: newId(), text });
      continue;
    }
    const depth = hasDepth ? level : depthOfMarker[marker];
    while ((open.at(-1)?.depth ?? -1) >= depth) open.pop();
    while (open.length >= agendaDepth) open.pop();
    const parent = open.at(-1);
    const growing: Growing = {
      item: newItem(newId(), 'other', text),
      topics: [],
      children: [],
      depth,
    };
    (parent?.children ?? roots).push(growing);
    open.push(growing);
  }
  const grown = ({ item, topics, children }: Growing): AgendaItem => ({
    ...item,
    topics,
    children: children.map(grown),
  });
  return roots.map(grown);
}
