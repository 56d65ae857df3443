import { inertPage } from '#renderer/components/inert-page.ts';
import type { Inline, Mark } from '#shared/domain/inline.ts';
import { wholeSymbols } from './whole-symbols.ts';

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
  'NOEMBED',
  'NOFRAMES',
  'DATALIST',
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
  'MAIN',
  'NAV',
  'ASIDE',
  'ADDRESS',
  'FIGURE',
  'FIGCAPTION',
  'FORM',
  'FIELDSET',
  'LEGEND',
  'DETAILS',
  'SUMMARY',
  'DIALOG',
  'MENU',
  'CENTER',
  'HR',
  'TFOOT',
  'CAPTION',
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
  return element.hasAttribute('hidden') || /mso-hide:\s*all|display:\s*none/.test(style);
}

/**
 * Signs that no reader sees and Word does not take: control characters, soft hyphens, marks of width zero, and
 * those that turn the direction of writing.
 */
const unseen =
  /(?![\t\n\r])[\p{Cc}\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|\p{Cs}/gu;

/** Words without the signs in them that no reader sees. */
export function seenWords(words: string): string {
  return words.replace(unseen, '');
}

function withMarks(text: string, marks: ReadonlySet<Mark>): Inline {
  const kept = (['bold', 'italic', 'underline'] as const).filter((mark) => marks.has(mark));
  return kept.length === 0 ? { kind: 'text', text } : { kind: 'text', text, marks: kept };
}

/** One run for neighbours of the same marks, single spaces, none at the ends of the line; symbols do not break. */
function tidied(line: readonly Inline[]): PastedLine {
  const joined: Inline[] = [];
  for (const inline of line) {
    const last = joined.at(-1);
    if (inline.kind !== 'text' || last?.kind !== 'text') joined.push(inline);
    else if (JSON.stringify(last.marks ?? []) === JSON.stringify(inline.marks ?? []))
      joined[joined.length - 1] = { ...last, text: last.text + inline.text };
    else joined.push(inline);
  }
  let afterSpace = true;
  const spaced = joined.map((inline) => {
    if (inline.kind !== 'text') return inline;
    const single = seenWords(inline.text).replace(/[ \t\r\n]+/g, ' ');
    const text = afterSpace ? single.replace(/^ /, '') : single;
    afterSpace = text === '' ? afterSpace : text.endsWith(' ');
    return { ...inline, text };
  });
  const filled = spaced.filter((inline) => inline.kind !== 'text' || inline.text !== '');
  for (let first = filled[0]; first?.kind === 'text'; first = filled[0]) {
    filled[0] = { ...first, text: first.text.trimStart() };
    if (filled[0].text !== '') break;
    filled.shift();
  }
  for (let end = filled.at(-1); end?.kind === 'text'; end = filled.at(-1)) {
    filled.pop();
    const text = end.text.trimEnd();
    if (text === '') continue;
    filled.push({ ...end, text });
    break;
  }
  return wholeSymbols(filled);
}

/** A step of reading a page: a node with the marks around it, or what follows after all that an element holds. */
type ReadingStep =
  | { readonly node: Node; readonly marks: ReadonlySet<Mark> }
  | { readonly after: 'block' | 'cell' };

/**
 * The lines of a pasted page: its words with bold, italic and underline. Everything else is left behind. However
 * deep the page is nested, it is read step by step.
 */
export function pastedLines(body: Element): readonly PastedLine[] {
  const lines: Inline[][] = [[]];
  const newLine = () => {
    if ((lines.at(-1)?.length ?? 0) > 0) lines.push([]);
  };
  const steps: ReadingStep[] = [{ node: body, marks: new Set() }];
  const read = (node: Node, marks: ReadonlySet<Mark>) => {
    if (node.nodeType === Node.TEXT_NODE) {
      const text = node.textContent ?? '';
      if (text !== '') lines.at(-1)?.push(withMarks(text, marks));
      return;
    }
    if (!(node instanceof Element)) return;
    const tag = node.tagName.toUpperCase();
    if (silentTags.has(tag) || isHidden(node)) return;
    if (tag === 'BR') return newLine();
    if (blockTags.has(tag)) {
      newLine();
      steps.push({ after: 'block' });
    }
    if (tag === 'TD' || tag === 'TH') steps.push({ after: 'cell' });
    const own = new Set([...marks, ...marksOf(node)]);
    for (let child = node.lastChild; child; child = child.previousSibling)
      steps.push({ node: child, marks: own });
  };
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('node' in step) read(step.node, step.marks);
    else if (step.after === 'block') newLine();
    // Cells of a row stand apart.
    else lines.at(-1)?.push({ kind: 'text', text: ' ' });
  }
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
  return html === '' ? plainLines(data.getData('text/plain')) : pastedLines(inertPage(html));
}

/** The words of a line. */
export function wordsOfLine(line: PastedLine): string {
  return line.map((inline) => (inline.kind === 'text' ? inline.text : ' ')).join('');
}
