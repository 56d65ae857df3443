import { strToU8 } from 'fflate';
import type { OpenTemplate } from './open-template.ts';
import { addRelatedPart, type EditedParts } from './package-edit.ts';
import { relatedPart } from './relationships.ts';
import { contentTypes, wordNamespace } from './word-names.ts';
import {
  childElements,
  isWord,
  parseXml,
  rootOf,
  serializeXml,
  wordAttribute,
  xmlHead,
} from './xml.ts';

/** The footnotes that a template has already. */
export interface TemplateFootnotes {
  /** The id for the first note that comes in; the next ones follow. */
  readonly firstNewId: number;
  /** Puts further notes, as XML, after the template's. */
  add(notes: string, parts: EditedParts): void;
}

/** The lines above footnotes, which Word expects beside the notes themselves. */
function separator(id: number, type: string): string {
  return (
    `<w:footnote w:type="${type}" w:id="${id}"><w:p><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr>` +
    `<w:r><w:${type}/></w:r></w:p></w:footnote>`
  );
}

/** Looks at the footnotes of a template, whether it has a part for them or not. */
export function templateFootnotes({ parts, main }: OpenTemplate): TemplateFootnotes {
  const part = relatedPart(parts, main, 'footnotes');
  const bytes = part === undefined ? undefined : parts.get(part);
  const document = bytes && parseXml(bytes);
  if (part === undefined || !document) {
    return {
      firstNewId: 1,
      add: (notes, edited) => {
        const own = separator(-1, 'separator') + separator(0, 'continuationSeparator');
        const xml = `${xmlHead}<w:footnotes xmlns:w="${wordNamespace}">${own}${notes}</w:footnotes>`;
        addRelatedPart(edited, main, 'footnotes', contentTypes.footnotes, xml);
      },
    };
  }
  const ids = [...childElements(rootOf(document))]
    .filter((element) => isWord(element, 'footnote'))
    .map((element) => Number(wordAttribute(element, 'id')));
  return {
    firstNewId: Math.max(0, ...ids) + 1,
    add: (notes, edited) => {
      // Read again: placeholders in the template's own notes have been filled by now.
      const present = parseXml(edited.get(part) ?? bytes);
      if (!present) return;
      const place = present.createProcessingInstruction('minuta-notes', '');
      rootOf(present).appendChild(place);
      const xml = serializeXml(present).replace(/<\?minuta-notes ?\?>/, () => notes);
      edited.set(part, strToU8(xml));
    },
  };
}
