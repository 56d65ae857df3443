import { placesOf } from '#renderer/components/paper/paper-pieces.ts';
import type { Section } from '#renderer/stores/record-place.ts';
import type { BlockName, Paper } from '#shared/report/paper.ts';

const printedIn: Partial<Record<Section, readonly BlockName[]>> = {
  agenda: ['programme', 'items'],
  agreements: ['agreements'],
  documents: ['documents'],
};

/** Where a paper begins to print what a section holds; undefined where it prints none of it, or all is of it. */
export function sectionStart(paper: Paper, section: Section): string | undefined {
  if (section === 'session') return placesOf(paper)[0]?.key;
  const [note] = section === 'notes' ? paper.notes : [];
  if (note) return `note.${note.note}`;
  const names = printedIn[section] ?? [];
  const block = paper.blocks.find(({ name }) => names.includes(name));
  return block?.paragraphs[0]?.key;
}
