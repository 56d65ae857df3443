import { type AgendaItem, agendaDepth, type Topic } from '#shared/domain/agenda-item.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import type { Language } from '#shared/domain/language.ts';
import { newItem } from '#shared/domain/new-item.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { plainText } from '#shared/domain/text.ts';
import { withLetterMarks } from './letter-marks.ts';
import type { ListMarker } from './list-marker.ts';
import type { OutlineLine } from './outline-line.ts';
import { readItemLine } from './read-item-line.ts';

/** What a pasted list comes into. */
export interface PastedInto {
  readonly language: Language;
  /** The documents that its lines may cite. */
  readonly register: readonly DistributedDocument[];
  readonly newId: () => RecordId;
}

interface Growing {
  readonly item: AgendaItem;
  readonly topics: Topic[];
  readonly children: Growing[];
  readonly level: number;
  readonly marker: ListMarker;
}

function itemOf(words: string, { language, register, newId }: PastedInto): AgendaItem {
  const { label, kind, form, speakers, documents } = readItemLine(words, language, register);
  return {
    ...newItem(newId(), kind, label.length > 0 ? { [language]: label } : {}),
    form,
    speakers: speakers.map((speaker) => ({ id: newId(), ...speaker })),
    documents,
  };
}

function grown({ item, topics, children }: Growing): AgendaItem {
  return { ...item, topics, children: children.map(grown) };
}

/** How deep a mark stands that the list did not have before: numbers below a heading are not within it. */
function depthOfNew(marker: ListMarker, above: ListMarker | undefined, open: number): number {
  const isWithin = marker === 'letter' || marker === 'roman';
  if (marker === 'none' || (above === 'none' && !isWithin)) return 0;
  return open;
}

/**
 * A pasted list as agenda items. A bulleted line below a line of another kind is a subtopic of its item; other
 * lines are items, nested as they stand, to three levels. Where the lines all stand at one place, their marks say
 * how deep they are: one that was not there before begins a level below.
 */
export function itemsOfOutline(
  lines: readonly OutlineLine[],
  into: PastedInto,
): readonly AgendaItem[] {
  const hasDepth = lines.some(({ level }) => level !== lines[0]?.level);
  const hasOthers = lines.some(({ marker }) => marker !== 'bullet');
  const roots: Growing[] = [];
  const open: Growing[] = [];
  const depths = new Map<ListMarker, number>();
  for (const { words, level, marker } of withLetterMarks(lines)) {
    if (words === '') continue;
    const last = open.at(-1);
    if (marker === 'bullet' && hasOthers && last) {
      last.topics.push({ id: into.newId(), text: plainText(into.language, words) });
      continue;
    }
    if (hasDepth) while ((open.at(-1)?.level ?? -1) >= level) open.pop();
    else {
      const depth = depths.get(marker) ?? depthOfNew(marker, last?.marker, open.length);
      depths.set(marker, depth);
      open.length = Math.min(open.length, depth);
    }
    while (open.length >= agendaDepth) open.pop();
    const growing = { item: itemOf(words, into), topics: [], children: [], level, marker };
    (open.at(-1)?.children ?? roots).push(growing);
    open.push(growing);
  }
  return roots.map(grown);
}

/** The lines of a pasted list as subtopics, one after the other, however they stand. */
export function topicsOfOutline(
  lines: readonly OutlineLine[],
  { language, newId }: PastedInto,
): readonly Topic[] {
  return lines.flatMap(({ words }) =>
    words === '' ? [] : [{ id: newId(), text: plainText(language, words) }],
  );
}
