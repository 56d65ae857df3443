import type { Run } from '#shared/report/paper.ts';

/** Spaces inside a symbol and around it do not stretch or break: that is the text's own affair. */
const markTags = { bold: 'b', italic: 'i', underline: 'u' } as const;

/** Runs of a paragraph as they stand on the sheet. `language` is the paper's: a run of another one says so. */
export function runNodes(runs: readonly Run[], language: string): readonly Node[] {
  return runs.map((run) => {
    if (run.kind === 'break') return document.createElement('br');
    if (run.kind === 'note') {
      const mark = document.createElement('sup');
      mark.textContent = `${run.number}/`;
      return mark;
    }
    let node: Node = document.createTextNode(run.text);
    for (const mark of run.marks) {
      const element = document.createElement(markTags[mark]);
      element.append(node);
      node = element;
    }
    if (run.language === language) return node;
    const foreign = document.createElement('span');
    foreign.lang = run.language;
    foreign.className = 'sheet-original';
    foreign.append(node);
    return foreign;
  });
}
