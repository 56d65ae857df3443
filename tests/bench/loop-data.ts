import type { Paper, Paragraph } from '#shared/report/paper.ts';

interface Line {
  readonly text: string;
}

interface Item extends Line {
  readonly topics: Line[];
}

function line({ runs }: Paragraph): Line {
  return { text: runs.map((run) => (run.kind === 'text' ? run.text : '')).join('') };
}

/** The values of a paper for the looping template. */
export function loopData(paper: Paper): object {
  const paragraphs = (name: string) =>
    paper.blocks.find((block) => block.name === name)?.paragraphs ?? [];
  const programme = paragraphs('programme');
  const items: Item[] = [];
  for (const paragraph of programme) {
    if (paragraph.role === 'item') items.push({ ...line(paragraph), topics: [] });
    if (paragraph.role === 'topic') items.at(-1)?.topics.push(line(paragraph));
  }
  return {
    ...paper.scalars,
    opening: paragraphs('opening').map(line),
    leads: programme.filter(({ role }) => role === 'lead' || role === 'body').map(line),
    items,
    proceedings: paragraphs('proceedings').map(line),
    agreements: paragraphs('agreements').map(line),
    documents: paragraphs('documents').map(line),
  };
}
