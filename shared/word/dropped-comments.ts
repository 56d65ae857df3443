import { strToU8 } from 'fflate';
import type { OpenTemplate } from './open-template.ts';
import type { EditedParts } from './package-edit.ts';
import { relatedPart } from './relationships.ts';
import {
  childElements,
  elementsBelow,
  isWord,
  parseXml,
  rootOf,
  serializeXml,
  wordAttribute,
} from './xml.ts';

function commentedIds({ stories }: OpenTemplate): ReadonlySet<string | undefined> {
  const ids = new Set<string | undefined>();
  for (const { document } of stories) {
    for (const element of elementsBelow(rootOf(document))) {
      if (isWord(element, 'commentReference')) ids.add(wordAttribute(element, 'id'));
    }
  }
  return ids;
}

/**
 * Notices the comments of a template before it is filled; called afterwards, drops those that hung on a
 * paragraph which is gone: what somebody noted on a placeholder is not for the readers of the paper.
 */
export function droppedComments(template: OpenTemplate): (edited: EditedParts) => void {
  const part = relatedPart(template.parts, template.main, 'comments');
  const bytes = part === undefined ? undefined : template.parts.get(part);
  const comments = bytes && parseXml(bytes);
  if (part === undefined || !comments) return () => {};
  const before = commentedIds(template);

  return (edited) => {
    const after = commentedIds(template);
    const isDropped = (id: string | undefined) => before.has(id) && !after.has(id);
    for (const { document } of template.stories) {
      const ranges = [...elementsBelow(rootOf(document))].filter(
        (element) =>
          isWord(element, 'commentRangeStart', 'commentRangeEnd') &&
          isDropped(wordAttribute(element, 'id')),
      );
      for (const range of ranges) range.parentNode?.removeChild(range);
    }
    const root = rootOf(comments);
    for (const comment of childElements(root)) {
      if (isDropped(wordAttribute(comment, 'id'))) root.removeChild(comment);
    }
    edited.set(part, strToU8(serializeXml(comments)));
  };
}
