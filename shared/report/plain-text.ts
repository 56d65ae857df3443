import type { Paper, PaperNote, Paragraph, Run } from './paper.ts';

/** What some reader takes for the end of a line, and tabs. */
const lineBreaksAndTabs = /[\r\n\t\v\f\u0085\u2028\u2029]+/g;

/** Words of runs in one line: breaks and tabs as spaces, a note mark as its number in brackets. */
function line(runs: readonly Run[]): string {
  return runs
    .map((run) => {
      if (run.kind === 'text') return run.text;
      return run.kind === 'break' ? ' ' : `[${run.number}]`;
    })
    .join('')
    .replace(lineBreaksAndTabs, ' ');
}

/** A paragraph in one line, with its number or bullet. */
export function paragraphLine(paragraph: Paragraph): string {
  const words = line(paragraph.runs);
  return paragraph.label === '' ? words : `${paragraph.label} ${words}`;
}

/** A footnote in one line, with its number. */
export function noteLine({ number, runs }: PaperNote): string {
  return `${number}. ${line(runs)}`;
}

/** The header block and title, one line each. */
function headerLines(paper: Paper): readonly string[] {
  const { draft, organization, organ, series, symbol, date, original, distribution, title } =
    paper.scalars;
  return [draft, organization, organ, series, symbol, date, original, distribution, title].flatMap(
    (value) => value.split(lineBreaksAndTabs).filter((part) => part !== ''),
  );
}

/**
 * A paper as plain text: one paragraph a line, with numbers and bullets, the notes at the end.
 * For search, the clipboard and comparison.
 */
export function plainTextLines(paper: Paper): readonly string[] {
  return [
    ...headerLines(paper),
    ...paper.blocks.flatMap((block) => block.paragraphs.map(paragraphLine)),
    ...paper.notes.map(noteLine),
  ];
}
