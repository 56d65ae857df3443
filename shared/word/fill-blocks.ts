import type { BlockName } from '#shared/report/paper.ts';
import { freeContentControls } from './content-control.ts';
import { removeParagraph, replaceParagraph } from './remove-paragraph.ts';
import type { BlockPlace } from './survey-template.ts';
import { wordNamespace } from './word-names.ts';
import { documentOf, rootOf } from './xml.ts';

const target = 'minuta-block';
const marks = new RegExp(`<\\?${target} (\\w+)\\?>`, 'g');

/**
 * Takes the placeholders of blocks out of their documents; an empty block's paragraph goes. Gives the function
 * that puts the blocks into the documents once they are text: their XML is never parsed, and never looked
 * through for placeholders.
 */
export function fillBlocks(
  places: readonly BlockPlace[],
  blocks: ReadonlyMap<BlockName, string>,
): (xml: string) => string {
  for (const { name, paragraph } of places) {
    freeContentControls(paragraph, 'paragraphs');
    if ((blocks.get(name) ?? '') === '') {
      removeParagraph(paragraph);
      continue;
    }
    const document = documentOf(paragraph);
    const root = rootOf(document);
    // The blocks come with the prefix that Word uses; a template by other hands may call it something else.
    if (!root.lookupNamespaceURI('w')) {
      root.setAttributeNS('http://www.w3.org/2000/xmlns/', 'xmlns:w', wordNamespace);
    }
    replaceParagraph(paragraph, document.createProcessingInstruction(target, name));
  }
  const byName: ReadonlyMap<string, string> = blocks;
  return (xml) => xml.replace(marks, (_, name: string) => byName.get(name) ?? '');
}
