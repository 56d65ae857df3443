import type { Element } from '@xmldom/xmldom';
import { strToU8 } from 'fflate';
import { contentTypesPart } from './content-types.ts';
import { relationshipsOf, relationshipsPart } from './relationships.ts';
import { officeRelationships } from './word-names.ts';
import { childElements, parseXml, rootOf, serializeXml } from './xml.ts';

/** The parts of a document on its way to be packed. */
export type EditedParts = Map<string, Uint8Array>;

/** Takes the children that are not wanted out of the root of an XML part. */
export function removeFromPart(
  parts: EditedParts,
  part: string,
  unwanted: (child: Element) => boolean,
): void {
  const bytes = parts.get(part);
  const document = bytes && parseXml(bytes);
  if (!document) return;
  const root = rootOf(document);
  for (const child of childElements(root)) if (unwanted(child)) root.removeChild(child);
  parts.set(part, strToU8(serializeXml(document)));
}

/** Appends an element without namespace prefix to the root of an XML part. */
function appendToPart(
  parts: EditedParts,
  part: string,
  name: string,
  attributes: Readonly<Record<string, string>>,
): void {
  const bytes = parts.get(part);
  const document = bytes && parseXml(bytes);
  if (!document) return;
  const root = rootOf(document);
  const element = document.createElementNS(root.namespaceURI, name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  root.appendChild(element);
  parts.set(part, strToU8(serializeXml(document)));
}

/** Adds a part that the main part relates to. Its name and its relationship's id are new to the package. */
export function addRelatedPart(
  parts: EditedParts,
  main: string,
  type: string,
  contentType: string,
  xml: string,
): void {
  const folder = main.slice(0, main.lastIndexOf('/') + 1);
  const names = new Set([...parts.keys()].map((name) => name.toLowerCase()));
  let name = type;
  for (let next = 2; names.has(`${folder}${name}.xml`.toLowerCase()); next += 1) {
    name = `${type}${next}`;
  }
  const ids = new Set(relationshipsOf(parts, main).map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number += 1;

  parts.set(`${folder}${name}.xml`, strToU8(xml));
  appendToPart(parts, contentTypesPart, 'Override', {
    PartName: `/${folder}${name}.xml`,
    ContentType: contentType,
  });
  appendToPart(parts, relationshipsPart(main), 'Relationship', {
    Id: `rId${number}`,
    Type: `${officeRelationships}/${type}`,
    Target: `${name}.xml`,
  });
}
