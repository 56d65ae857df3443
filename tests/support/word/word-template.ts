import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { paperBlocks } from '#shared/report/paper.ts';
import {
  contentTypesXml,
  type PartRelationship,
  packageRelationshipsXml,
  paragraph,
  relationshipsXml,
  run,
  wordPart,
  xmlHead,
} from './word-xml.ts';

/** Ids of the styles as a Spanish and a French Word write them; names in the file stay English. */
const noteStyleIds = {
  es: { text: 'Textonotapie', mark: 'Refdenotaalpie' },
  fr: { text: 'Notedebasdepage', mark: 'Appelnotedebasdep' },
} as const;
type WordLanguage = keyof typeof noteStyleIds;

function style(id: string, name: string, more: string, type = 'paragraph'): string {
  const custom = name.startsWith('Minuta') ? ' w:customStyle="1"' : '';
  return `<w:style w:type="${type}"${custom} w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;
}

function inList(numId: number, level = 0): string {
  return `<w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${numId}"/></w:numPr></w:pPr>`;
}

/** The styles of the contract, in the shape of a Word in a language. */
export function stylesOf(language: WordLanguage): string {
  const notes = noteStyleIds[language];
  const normal = '<w:basedOn w:val="Normal"/>';
  return [
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="Fuentedeprrafopredeter"><w:name w:val="Default Paragraph Font"/></w:style>',
    style(notes.text, 'footnote text', normal),
    style(
      notes.mark,
      'footnote reference',
      '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
      'character',
    ),
    ...['Body', 'Lead', 'Unnumbered Item'].map((name) =>
      style(`Minuta${name.replace(' ', '')}`, `Minuta ${name}`, normal),
    ),
    style('MinutaItem', 'Minuta Item', inList(3)),
    style('MinutaItem2', 'Minuta Item 2', inList(3, 1)),
    style('MinutaItem3', 'Minuta Item 3', inList(3, 2)),
    style('MinutaSingleItem', 'Minuta Single Item', inList(4)),
    ...['Topic', 'Agreement', 'Document'].map((name) =>
      style(`Minuta${name}`, `Minuta ${name}`, inList(5)),
    ),
  ].join('');
}

function level(index: number, format: string, text: string, pStyle: string): string {
  const link = pStyle === '' ? '' : `<w:pStyle w:val="${pStyle}"/>`;
  return `<w:lvl w:ilvl="${index}" w:tplc="0C0A000F"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${link}<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (index + 1)}" w:hanging="360"/></w:pPr></w:lvl>`;
}

/** Lists 3 (items), 4 (dash) and 5 (bullets), the ids not from 1 on, as after some editing. */
export const lists = [
  `<w:abstractNum w:abstractNumId="7"><w:multiLevelType w:val="multilevel"/>${level(0, 'decimal', '%1.', 'MinutaItem')}${level(1, 'lowerLetter', '%2.', 'MinutaItem2')}${level(2, 'lowerRoman', '%3.', 'MinutaItem3')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="8"><w:multiLevelType w:val="hybridMultilevel"/>${level(0, 'bullet', '–', 'MinutaSingleItem')}</w:abstractNum>`,
  `<w:abstractNum w:abstractNumId="9"><w:multiLevelType w:val="hybridMultilevel"/>${level(0, 'bullet', '·', '')}</w:abstractNum>`,
  ...[3, 4, 5].map((id) => `<w:num w:numId="${id}"><w:abstractNumId w:val="${id + 4}"/></w:num>`),
].join('');

/** A paragraph that holds a placeholder and nothing else. */
export function placeholder(name: string, properties = ''): string {
  return paragraph('', run(`{{${name}}}`), properties);
}

/** One paragraph for each placeholder that the contract of the report requires, but for those named. */
export function requiredPlaceholders(...except: readonly string[]): string {
  return ['symbol', 'date', 'title', ...paperBlocks.report]
    .filter((name) => !except.includes(name))
    .map((name) => placeholder(name))
    .join('');
}

export const section =
  '<w:sectPr><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="720" w:footer="720" w:gutter="0"/></w:sectPr>';

/** What a fixture has besides what every template has. Parts are inner XML. */
export interface TemplateSketch {
  readonly language?: WordLanguage;
  readonly body?: string;
  readonly styles?: string;
  readonly lists?: string;
  readonly section?: string;
  readonly footnotes?: string;
  readonly headers?: readonly string[];
  readonly footers?: readonly string[];
  /** Further parts, whole, with their relationship to the document. */
  readonly parts?: readonly (readonly [name: string, type: string, xml: string])[];
}

/** The parts of a template as Word packs them. */
export function templateParts(sketch: TemplateSketch = {}): Record<string, string> {
  const { language = 'es', headers = [], footers = [], parts = [] } = sketch;
  const content: Record<string, string> = {
    'word/styles.xml': wordPart('styles', sketch.styles ?? stylesOf(language)),
    'word/numbering.xml': wordPart('numbering', sketch.lists ?? lists),
  };
  const relationships: PartRelationship[] = [
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'numbering', 'numbering.xml'],
  ];
  if (sketch.footnotes !== undefined) {
    content['word/footnotes.xml'] = wordPart('footnotes', sketch.footnotes);
    relationships.push(['rId3', 'footnotes', 'footnotes.xml']);
  }
  const references: string[] = [];
  for (const [kind, root, texts] of [
    ['header', 'hdr', headers],
    ['footer', 'ftr', footers],
  ] as const) {
    for (const [index, text] of texts.entries()) {
      const id = `rId${kind}${index + 1}`;
      content[`word/${kind}${index + 1}.xml`] = wordPart(root, text);
      relationships.push([id, kind, `${kind}${index + 1}.xml`]);
      const type = index === 0 ? 'default' : 'first';
      references.push(`<w:${kind}Reference w:type="${type}" r:id="${id}"/>`);
    }
  }
  for (const [index, [name, type, xml]] of parts.entries()) {
    content[`word/${name}`] = xml;
    relationships.push([`rIdMore${index + 1}`, type, name]);
  }
  const ending = (sketch.section ?? section).replace(
    '<w:sectPr>',
    `<w:sectPr>${references.join('')}`,
  );
  const body = sketch.body ?? requiredPlaceholders();
  return {
    '_rels/.rels': packageRelationshipsXml,
    'docProps/app.xml': `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Template>C:\\Users\\mlopez\\Normal.dotm</Template><Manager>M. López</Manager><Company>OEA</Company></Properties>`,
    'docProps/core.xml': `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:creator>María López</dc:creator><dc:description>No tocar</dc:description><cp:lastModifiedBy>M. López</cp:lastModifiedBy></cp:coreProperties>`,
    'word/document.xml': wordPart('document', `<w:body>${body}${ending}</w:body>`),
    'word/_rels/document.xml.rels': relationshipsXml(relationships),
    ...content,
  };
}

/** Packs parts given as text. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const named = { '[Content_Types].xml': contentTypesXml(Object.keys(parts)), ...parts };
  const entries = Object.entries(named).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries));
}

/** A template of the report as Word would save it. */
export function wordTemplate(sketch: TemplateSketch = {}): Uint8Array {
  return packed(templateParts(sketch));
}

/** The parts of a .docx as text. */
export function partsOf(docx: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(docx)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
}

/** A part of a .docx as text; throws where there is none. */
export function partOf(docx: Uint8Array, name: string): string {
  const part = partsOf(docx)[name];
  if (part === undefined) throw new Error(`${name} is not in the package`);
  return part;
}

/** The template with one part rewritten, as staff do by editing it in Word. */
export function edited(docx: Uint8Array, part: string, edit: (xml: string) => string): Uint8Array {
  const parts = unzipSync(docx);
  const before = partOf(docx, part);
  const after = edit(before);
  if (after === before) throw new Error(`the edit of ${part} changes nothing`);
  return zipSync({ ...parts, [part]: strToU8(after) });
}
