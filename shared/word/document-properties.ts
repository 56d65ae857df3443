import { strToU8 } from 'fflate';
import type { Paper } from '#shared/report/paper.ts';
import { type EditedParts, removeFromPart } from './package-edit.ts';
import { printableText } from './printable-text.ts';
import { relationshipsOf } from './relationships.ts';
import { wordLanguages } from './word-names.ts';
import { parseXml, rootOf, serializeXml, xmlHead } from './xml.ts';

const coreProperties = `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"/>`;
const extendedProperties = `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Minuta</Application></Properties>`;

/** Properties that Office adds by itself with somebody's name: by mail, or with a sensitivity label. */
const personalProperty = /^_|_(Owner|SetBy)$/;

/** Title, symbol and language of the paper, and nothing of who made the template, where or when. */
function paperProperties(paper: Paper): Uint8Array | undefined {
  const document = parseXml(strToU8(coreProperties));
  if (!document) return undefined;
  const properties = {
    title: paper.scalars.title,
    subject: paper.scalars.symbol,
    language: wordLanguages[paper.language],
  };
  for (const [name, value] of Object.entries(properties)) {
    const element = document.createElementNS('http://purl.org/dc/elements/1.1/', `dc:${name}`);
    element.textContent = printableText(value).replace(/\s+/g, ' ').trim();
    rootOf(document).appendChild(element);
  }
  return strToU8(serializeXml(document));
}

/** Replaces what the file says of itself. Properties that the office defined by name stay as they are. */
export function setProperties(parts: EditedParts, paper: Paper): void {
  for (const { type, target } of relationshipsOf(parts, '')) {
    if (!parts.has(target)) continue;
    if (type.endsWith('/core-properties')) {
      parts.set(target, paperProperties(paper) ?? strToU8(coreProperties));
    } else if (type.endsWith('/extended-properties')) {
      parts.set(target, strToU8(extendedProperties));
    } else if (type.endsWith('/custom-properties')) {
      removeFromPart(parts, target, (property) =>
        personalProperty.test(property.getAttribute('name') ?? ''),
      );
    }
  }
}
