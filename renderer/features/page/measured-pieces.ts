import { runNodes } from '#renderer/components/paper/run-nodes.ts';
import type { Language } from '#shared/domain/language.ts';
import type { Paper, PaperNote, Paragraph } from '#shared/report/paper.ts';
import type { Piece } from './paginate.ts';

/** Pixels of one point. */
const point = 96 / 72;
/** Of the paper's text and of its notes, in points. */
const textLine = 12.66;
const noteLine = 10.4;

/** Lines of paragraphs and notes already measured. A paragraph never changes: another text is another one. */
const measured = new WeakMap<Paragraph | PaperNote, number>();

/** Letters on a line of the sheet, for a guess where nothing was measured yet. */
const lettersOfLine = 88;

function guess(paragraph: Paragraph | PaperNote): number {
  const letters = paragraph.runs.reduce(
    (sum, run) => sum + (run.kind === 'text' ? run.text.length : 1),
    8,
  );
  return Math.ceil(letters / lettersOfLine);
}

/** Paragraphs measured in one go: a few milliseconds. */
const batch = 60;

/** Measures words in a column that nobody sees, as wide as the sheet's. */
export interface Ruler {
  /** Measures up to a batch of what is not measured yet; true when nothing is left to measure. */
  readonly measure: (paper: Paper) => boolean;
}

/** Makes a ruler of an element that lies out of sight with the sheet's own look. */
export function rulerOf(column: HTMLElement): Ruler {
  const linesOf = (
    things: readonly (Paragraph | PaperNote)[],
    language: Language,
    line: number,
    elementOf: (thing: Paragraph | PaperNote) => HTMLElement,
  ) => {
    const elements = things.map((thing) => {
      const element = elementOf(thing);
      const words = document.createElement('span');
      words.append(...runNodes(thing.runs, language));
      element.append(words);
      return element;
    });
    column.replaceChildren(...elements);
    things.forEach((thing, index) => {
      const height = elements[index]?.offsetHeight ?? 0;
      measured.set(thing, Math.max(1, Math.round(height / (line * point))));
    });
    column.replaceChildren();
  };
  return {
    measure({ blocks, notes, language }) {
      const unknown = <Thing extends Paragraph | PaperNote>(things: readonly Thing[]) =>
        things.filter((thing) => !measured.has(thing)).slice(0, batch);
      const paragraphs = unknown(blocks.flatMap((block) => block.paragraphs));
      linesOf(paragraphs, language, textLine, (thing) => {
        const element = document.createElement('p');
        if (!('role' in thing)) return element;
        element.className = `sheet-${thing.role}`;
        if (thing.label !== '') {
          const label = document.createElement('span');
          label.className = 'sheet-label';
          label.textContent = thing.label;
          element.append(label);
        }
        return element;
      });
      const unknownNotes = unknown(notes);
      column.classList.add('sheet-notes-measure');
      linesOf(unknownNotes, language, noteLine, () => {
        const element = document.createElement('p');
        element.className = 'sheet-note';
        return element;
      });
      column.classList.remove('sheet-notes-measure');
      return paragraphs.length < batch && unknownNotes.length < batch;
    },
  };
}

function linesOf(thing: Paragraph | PaperNote): number {
  return measured.get(thing) ?? guess(thing);
}

/** The paragraphs of a paper as pagination wants them: as measured, or guessed until they are. */
export function piecesOf(paper: Paper): readonly Piece[] {
  const notes = new Map(paper.notes.map((note) => [note.note, note]));
  const paragraphs = paper.blocks.flatMap((block) => block.paragraphs);
  return paragraphs.map((paragraph) => {
    const noteLines = paragraph.runs.reduce((sum, run) => {
      const note = run.kind === 'note' ? notes.get(run.note) : undefined;
      return note ? sum + linesOf(note) : sum;
    }, 0);
    return {
      key: paragraph.key,
      line: textLine * point,
      lines: linesOf(paragraph),
      after: textLine * point,
      keepWithNext: paragraph.role === 'lead',
      notes: noteLines > 0 ? noteLines * noteLine * point + 14 : 0,
    };
  });
}
