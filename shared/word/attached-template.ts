import type { Element } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import type { OpenTemplate } from './open-template.ts';
import type { EditedParts } from './package-edit.ts';
import { relatedPart, relationshipsOf, relationshipsPart } from './relationships.ts';
import { childElements, isWord, parseXml, rootOf, serializeXml } from './xml.ts';

function removeFromRoot(
  edited: EditedParts,
  part: string,
  unwanted: (child: Element) => boolean,
): void {
  const bytes = edited.get(part);
  const document = bytes && parseXml(bytes);
  if (!document) return;
  const root = rootOf(document);
  for (const child of childElements(root)) if (unwanted(child)) root.removeChild(child);
  edited.set(part, strToU8(serializeXml(document)));
}

/**
 * Drops the link by which Word remembers the .dotx that a document was made from: a path on somebody's
 * computer, and a file that would be looked for on opening.
 */
export function dropAttachedTemplate({ parts, main }: OpenTemplate, edited: EditedParts): void {
  const settings = relatedPart(parts, main, 'settings');
  if (settings === undefined) return;
  const link = relationshipsOf(parts, settings).find(({ type }) =>
    type.endsWith('/attachedTemplate'),
  );
  if (!link) return;
  removeFromRoot(edited, settings, (child) => isWord(child, 'attachedTemplate'));
  removeFromRoot(
    edited,
    relationshipsPart(settings),
    (child) => child.getAttribute('Id') === link.id,
  );
}
