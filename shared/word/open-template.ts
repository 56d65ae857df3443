import type { Document } from '@xmldom/xmldom';
import { type Opened, openPackage, type WordPackage } from './open-package.ts';
import { relatedPart } from './relationships.ts';
import { readLists, type TemplateList } from './template-lists.ts';
import type { TemplatePlace } from './template-problem.ts';
import { readStyles, type TemplateStyles } from './template-styles.ts';
import { contentTypes } from './word-names.ts';
import { decodeXml, parseXml } from './xml.ts';

/** A part with text of its own in which placeholders may stand. */
export interface Story {
  readonly part: string;
  readonly place: Exclude<TemplatePlace, 'textBox'>;
  readonly document: Document;
}

/** A Word template ready to be inspected and filled. Its documents are fresh and may be changed. */
export interface OpenTemplate extends WordPackage {
  /** The parts in which anything like a placeholder stands; the body is always among them. */
  readonly stories: readonly Story[];
  readonly styles: TemplateStyles;
  readonly lists: ReadonlyMap<string, TemplateList>;
}

const places: ReadonlyMap<string, Story['place']> = new Map([
  [contentTypes.document, 'body'],
  [contentTypes.header, 'header'],
  [contentTypes.footer, 'footer'],
  [contentTypes.footnotes, 'footnote'],
  [contentTypes.endnotes, 'endnote'],
]);

const brace = 0x7b;

/** What Word says of the styles that a document does not have: most of its styles part, and never asked for here. */
const latentStyles = /<w:latentStyles[\s\S]*?<\/w:latentStyles>/;

/** Opens a template and reads what placeholders, styles and lists it has. */
export function openTemplate(bytes: Uint8Array): Opened<OpenTemplate> {
  const opened = openPackage(bytes);
  if (!opened.ok) return opened;
  const { parts, main, types } = opened;
  const stories: Story[] = [];
  for (const [part, content] of parts) {
    const place = places.get(types.of(part) ?? '');
    if (!place || (part !== main && !content.includes(brace))) continue;
    const document = parseXml(content);
    if (!document) return { ok: false, problem: { kind: 'damaged', part } };
    stories.push({ part, place, document });
  }

  const read: Partial<Record<'styles' | 'numbering', Document>> = {};
  for (const type of ['styles', 'numbering'] as const) {
    const part = relatedPart(parts, main, type);
    const content = part === undefined ? undefined : parts.get(part);
    if (!content) continue;
    read[type] = parseXml(decodeXml(content).replace(latentStyles, ''));
    if (!read[type]) return { ok: false, problem: { kind: 'damaged', part } };
  }
  const styles = readStyles(read.styles);
  return { ...opened, stories, styles, lists: readLists(read.numbering, styles) };
}
