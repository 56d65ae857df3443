import type { OpenTemplate } from './open-template.ts';
import { type EditedParts, removeFromPart } from './package-edit.ts';
import { relatedPart, relationshipsOf, relationshipsPart } from './relationships.ts';
import { isWord } from './xml.ts';

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
  removeFromPart(edited, settings, (child) => isWord(child, 'attachedTemplate'));
  removeFromPart(
    edited,
    relationshipsPart(settings),
    (child) => child.getAttribute('Id') === link.id,
  );
}
