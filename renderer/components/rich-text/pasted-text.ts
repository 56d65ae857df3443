import type { Inline, Mark } from '#shared/domain/inline.ts';

/** A line of what was pasted, with the formatting that Minuta keeps. */
export type PastedLine = readonly Inline[];

const boldTags = new Set(['B', 'STRONG']);
const italicTags = new Set(['I', 'EM', 'CITE']);
const underlineTags = new Set(['U', 'INS']);
/** What no reader of the text would call its words. */
const silentTags = new Set([
  'SCRIPT',
  'STYLE',
  'TEMPLATE',
  'NOSCRIPT',
  'HEAD',
  'TITLE',
  'META',
  'LINK',
  'IFRAME',
  'OBJECT',
  'EMBED',
  'SVG',
  'MATH',
  'IMG',
  'VIDEO',
  'AUDIO',
  'CANVAS',
  'INPUT',
  'TEXTAREA',
  'SELECT',
  'BUTTON',
]);
const blockTags = new Set([
  'P',
  'DIV',
  'LI',
  'UL',
  'OL',
  'TR',
  'TABLE',
  'TBODY',
  'THEAD',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'BLOCKQUOTE',
  'SECTION',
  'ARTICLE',
  'HEADER',
  'FOOTER',
  'PRE',
  'DL',
  'DT',
  'DD',
  'BODY',
]);

/** Marks of an element: by its name, or as Word and mail programs say it in its style. */
function marksOf(element: Element): readonly Mark[] {
  const { tagName } = element;
  const style = (element.getAttribute('style') ?? '').toLowerCase();
  const has = (pattern: RegExp) => pattern.test(style);
  return [
    ...(boldTags.has(tagName) || has(/font-weight:\s*(bold|[6-9]00)/) ? ['bold' as const] : []),
    ...(italicTags.has(tagName) || has(/font-style:\s*italic/) ? ['italic' as const] : []),
    ...(underlineTags.has(tagName) || has(/text-decoration[^;]*underline/)
      ? ['underline' as const]
      : []),
  ];
}

/** Word hides the marker of a list item and other things that do not print in such elements. */
function isHidden(element: Element): boolean {
  const style = (element.getAttribute('style') ?? '').toLowerCase();
  return /mso-hide:\s*all|display:\s*none/.test(style);
}

function withMarks(text: string, marks: ReadonlySet<Mark>): Inline {
  const kept = (['bold', 'italic', 'underline'] as const).filter((mark) => marks.has(mark));
  return kept.length === 0 ? { kind: 'text', text } : { kind: 'text', text, marks: kept };
}

/** One run for neighbours of the same marks, and no spaces at the ends of the line. */
function tidied(line: readonly Inline[]): PastedLine {
  const joined: Inline[] = [];
  for (const inline of line) {
    const last = joined.at(-1);
    const sameMarks =
      last?.kind === 'text' &&
      inline.kind === 'text' &&
      JSON.stringify(last.marks ?? []) === JSON.stringify(inline.marks ?? []);
    if (sameMarks) joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    else joined.push(inline);
  }
  const spaced = joined.map((inline) =>
    inline.kind === 'text' ? { ...inline, text: inline.text.replace(/[ \t\r\n]+/g, ' ') } : inline,
  );
  const first = spaced[0];
  if (first?.kind === 'text') spaced[0] = { ...first, text: first.text.trimStart() };
  const end = spaced.at(-1);
  if (end?.kind === 'text') spaced[spaced.length - 1] = { ...end, text: end.text.trimEnd() };
  return spaced.filter((inline) => inline.kind !== 'text' || inline.text !== '');
}

/**
 * The lines of a pasted page: its words with bold, italic and underline. Everything else is left behind.
 * `body` belongs to an inert document, in which nothing is loaded or run.
 */
export function pastedLines(body: Element): readonly PastedLine[] {
  const lines: Inline[][] = [[]];
  const newLine = () => {
    if ((lines.at(-1)?.length ?? 0) > 0) lines.push([]);
  };
  const walk = (node: Node, marks: ReadonlySet<Mark>) => {
    if (node.nodeType === node.TEXT_NODE) {
      const text = node.textContent ?? '';
      if (text !== '') lines.at(-1)?.push(withMarks(text, marks));
      return;
    }
    if (!(node instanceof Element) || silentTags.has(node.tagName.toUpperCase())) return;
    if (isHidden(node)) return;
    if (node.tagName === 'BR') return newLine();
    const isBlock = blockTags.has(node.tagName);
    if (isBlock) newLine();
    const own = new Set([...marks, ...marksOf(node)]);
    for (const child of node.childNodes) walk(child, own);
    if (isBlock) newLine();
    // Cells of a row stand apart.
    if (node.tagName === 'TD' || node.tagName === 'TH')
      lines.at(-1)?.push({ kind: 'text', text: ' ' });
  };
  walk(body, new Set());
  return lines.map(tidied).filter((line) => line.length > 0);
}

/** The lines of pasted plain words. */
function plainLines(text: string): readonly PastedLine[] {
  return text
    .split(/\r\n|\r|\n|\u2028|\u2029/)
    .map((line): PastedLine => tidied([{ kind: 'text', text: line }]))
    .filter((line) => line.length > 0);
}

/** The lines of what lies on a clipboard, read in an inert document. */
export function clipboardLines(data: Pick<DataTransfer, 'getData'>): readonly PastedLine[] {
  const html = data.getData('text/html');
  if (html === '') return plainLines(data.getData('text/plain'));
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return pastedLines(body);
}

/** The words of a line. */
export function wordsOfLine(line: PastedLine): string {
  return line.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}
