/** Pieces of WordprocessingML as text, for templates and fixtures made by hand. */

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** Namespaces of a part, with the prefixes that Word uses. */
export const namespaces = [
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"',
  `xmlns:r="${office}"`,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:o="urn:schemas-microsoft-com:office:office"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(' ');

/** A run of text; `properties` is XML for its `w:rPr`. */
export function run(text: string, properties = ''): string {
  const look = properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`;
  return `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`;
}

/** A paragraph in the style of an id; `properties` is further XML for its `w:pPr`. */
export function paragraph(style: string, content = '', properties = ''): string {
  const named = style === '' ? '' : `<w:pStyle w:val="${style}"/>`;
  const look = named + properties;
  return `<w:p>${look === '' ? '' : `<w:pPr>${look}</w:pPr>`}${content}</w:p>`;
}

/** A part with the root `w:<root>`. */
export function wordPart(root: string, content: string): string {
  return `${xmlHead}<w:${root} ${namespaces}>${content}</w:${root}>`;
}

/** A relationship of the main part: its type's last word and its target. */
export type PartRelationship = readonly [id: string, type: string, target: string];

export function relationshipsXml(relationships: readonly PartRelationship[]): string {
  const entries = relationships.map(([id, type, target]) => {
    const mode = /^[a-z]+:/.test(target) ? ' TargetMode="External"' : '';
    const uri = type.includes('://') ? type : `${office}/${type}`;
    return `<Relationship Id="${id}" Type="${uri}" Target="${target}"${mode}/>`;
  });
  return `${xmlHead}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries.join('')}</Relationships>`;
}

const packageTypes: Readonly<Record<string, string>> = {
  document: `${wordType}.document.main+xml`,
  styles: `${wordType}.styles+xml`,
  numbering: `${wordType}.numbering+xml`,
  settings: `${wordType}.settings+xml`,
  footnotes: `${wordType}.footnotes+xml`,
  endnotes: `${wordType}.endnotes+xml`,
  comments: `${wordType}.comments+xml`,
  header: `${wordType}.header+xml`,
  footer: `${wordType}.footer+xml`,
  core: 'application/vnd.openxmlformats-package.core-properties+xml',
  app: 'application/vnd.openxmlformats-officedocument.extended-properties+xml',
};

/** `[Content_Types].xml` for parts named as Word names them (`word/header2.xml`). */
export function contentTypesXml(parts: readonly string[]): string {
  const overrides = parts.flatMap((part) => {
    const type = packageTypes[/\/(\w+?)\d*\.xml$/.exec(part)?.[1] ?? ''];
    return type ? [`<Override PartName="/${part}" ContentType="${type}"/>`] : [];
  });
  return `${xmlHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${overrides.join('')}</Types>`;
}

/** Relationships of the package: the document and its properties. */
export const packageRelationshipsXml = relationshipsXml([
  ['rId1', 'officeDocument', 'word/document.xml'],
  [
    'rId2',
    'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
    'docProps/core.xml',
  ],
  ['rId3', 'extended-properties', 'docProps/app.xml'],
]);
