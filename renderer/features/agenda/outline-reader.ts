import { inertPage } from '#renderer/components/inert-page.ts';
import { withoutMarker } from '#shared/importing/list-marker.ts';
import { type OutlineLine, plainOutline } from '#shared/importing/outline-line.ts';

const blocks = 'p, li, h1, h2, h3, h4, h5, h6, div, tr';
const silent = 'script, style, noscript, template, head, iframe, object, svg, math';

/** Lists that a line stands in. */
function listDepth(element: Element): number {
  let depth = 0;
  for (let at = element.parentElement; at; at = at.parentElement) {
    if (at.tagName === 'UL' || at.tagName === 'OL') depth += 1;
  }
  return depth;
}

/** Word writes the level of a list line into its style, `mso-list:l0 level2 lfo1`, and its marker as hidden words. */
function wordLevel(element: Element): number | undefined {
  const found = /mso-list:[^;]*level(\d)/.exec(element.getAttribute('style') ?? '');
  return found ? Number(found[1]) - 1 : undefined;
}

/** The words of a line itself, not those of the lines within it; its breaks as line ends. */
function ownWords(element: Element): string {
  let words = '';
  for (const child of element.childNodes) {
    if (!(child instanceof Element)) {
      words += child.nodeType === Node.TEXT_NODE ? (child.textContent ?? '') : '';
    } else if (child.tagName === 'BR') words += '\u2028';
    else if (!child.matches(`${blocks}, ul, ol, table`)) words += ownWords(child);
  }
  return words.replace(/[^\S\u2028]+/g, ' ');
}

/** The cells of a row stand apart, although nothing but the table says so. */
function wordsOf(element: Element): string {
  const cells = element.tagName === 'TR' ? [...element.children].map(ownWords) : [];
  return cells.length > 0 ? cells.join(' ') : ownWords(element);
}

/** The lines of a pasted page, with the depth and the markers that its lists give them. */
function pageOutline(body: Element): readonly OutlineLine[] {
  for (const element of body.querySelectorAll(silent)) element.remove();
  return [...body.querySelectorAll(blocks)].flatMap((element): readonly OutlineLine[] => {
    const words = wordsOf(element);
    const level = wordLevel(element);
    const list = element.closest('li')?.parentElement;
    if (level === undefined && !list) {
      const lines = plainOutline(words.replaceAll('\u2028', '\n'));
      return lines.map((line) => ({ ...line, level: 0 }));
    }
    const found = withoutMarker(words.replaceAll('\u2028', ' ').replace(/\s+/g, ' '));
    if (found.words === '') return [];
    if (level !== undefined) return [{ ...found, level }];
    const marker = list?.tagName === 'OL' ? 'number' : 'bullet';
    return [{ words: found.words, marker, level: listDepth(element) - 1 }];
  });
}

/** The lines of what lies on a clipboard; read in an inert document, in which nothing is loaded or run. */
export function clipboardOutline(data: Pick<DataTransfer, 'getData'>): readonly OutlineLine[] {
  const html = data.getData('text/html');
  const lines = html === '' ? [] : pageOutline(inertPage(html));
  return lines.length > 0 ? lines : plainOutline(data.getData('text/plain'));
}
