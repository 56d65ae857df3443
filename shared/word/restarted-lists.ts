import type { Element } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import type { RestartedList } from './list-numbering.ts';
import type { OpenTemplate } from './open-template.ts';
import type { EditedParts } from './package-edit.ts';
import { relatedPart } from './relationships.ts';
import {
  childElements,
  createWord,
  documentOf,
  isWord,
  parseXml,
  rootOf,
  serializeXml,
  wordAttribute,
  wordChild,
} from './xml.ts';

/** Sets the first number of a level, beside what the list overrides already. */
function overrideStart(list: Element, level: number, start: number): void {
  const document = documentOf(list);
  let override = [...childElements(list)].find(
    (child) => isWord(child, 'lvlOverride') && wordAttribute(child, 'ilvl') === String(level),
  );
  if (!override) {
    override = createWord(document, 'lvlOverride', { ilvl: String(level) });
    list.appendChild(override);
  }
  const before = wordChild(override, 'startOverride');
  if (before) override.removeChild(before);
  const startOverride = createWord(document, 'startOverride', { val: String(start) });
  override.insertBefore(startOverride, override.firstChild);
}

/** Adds lists to the template's: each a copy of the one it continues, with the first number of a level set. */
export function addRestartedLists(
  { parts, main }: OpenTemplate,
  restarted: readonly RestartedList[],
  edited: EditedParts,
): void {
  if (restarted.length === 0) return;
  const part = relatedPart(parts, main, 'numbering');
  const bytes = part === undefined ? undefined : parts.get(part);
  const document = bytes && parseXml(bytes);
  if (part === undefined || !document) return;

  const lists = [...childElements(rootOf(document))].filter((element) => isWord(element, 'num'));
  const behind = lists.at(-1)?.nextSibling ?? null;
  for (const { numId, original, level, start } of restarted) {
    const list = createWord(document, 'num', { numId });
    const source = lists.find((element) => wordAttribute(element, 'numId') === original.numId);
    for (const child of source ? childElements(source) : [])
      list.appendChild(child.cloneNode(true));
    overrideStart(list, level, start);
    rootOf(document).insertBefore(list, behind);
  }
  edited.set(part, strToU8(serializeXml(document)));
}
