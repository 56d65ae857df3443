import { strToU8, zipSync } from 'fflate';
import {
  contentTypesXml,
  packageRelationshipsXml,
  paragraph,
  relationshipsXml,
  run,
  wordPart,
  xmlHead,
} from '#tests/support/word/word-xml.ts';
import { numberingXml } from './template-numbering.ts';
import { stylesXml } from './template-styles.ts';

function scalar(style: string, name: string): string {
  return paragraph(style, run(`{{${name}}}`));
}

const pageNumber = [
  run('- '),
  '<w:r><w:fldChar w:fldCharType="begin"/></w:r>',
  '<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>',
  '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
  run('2', '<w:noProof/>'),
  '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
  run(' -'),
].join('');

/** Letter; text from 83.5 to 533.4 pt; page number from page 2 on. */
const section = `<w:sectPr><w:headerReference w:type="default" r:id="rId5"/><w:headerReference w:type="first" r:id="rId6"/><w:pgSz w:w="12240" w:h="15840"/><w:pgMar w:top="1403" w:right="1572" w:bottom="1440" w:left="1670" w:header="1126" w:footer="720" w:gutter="0"/><w:cols w:space="720"/><w:titlePg/></w:sectPr>`;

function separator(id: number, type: string): string {
  return `<w:footnote w:type="${type}" w:id="${id}">${paragraph('', `<w:r><w:${type}/></w:r>`)}</w:footnote>`;
}

const settings = [
  '<w:zoom w:percent="100"/>',
  '<w:defaultTabStop w:val="720"/>',
  '<w:characterSpacingControl w:val="doNotCompress"/>',
  '<w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>',
  '<w:compat>',
  ...[
    ['compatibilityMode', 15],
    ['overrideTableStyleFontSizeAndJustification', 1],
    ['enableOpenTypeFeatures', 1],
    ['doNotFlipMirrorIndents', 1],
    ['differentiateMultirowTableHeaders', 1],
  ].map(
    ([name, value]) =>
      `<w:compatSetting w:name="${name}" w:uri="http://schemas.microsoft.com/office/word" w:val="${value}"/>`,
  ),
  '</w:compat>',
  '<w:themeFontLang w:val="es-ES"/>',
  '<w:decimalSymbol w:val="."/>',
  '<w:listSeparator w:val=","/>',
].join('');

const head = [
  scalar('MinutaOrganization', 'organization'),
  scalar('MinutaOrgan', 'organ'),
  paragraph('MinutaSymbol', '', '<w:spacing w:before="134"/>'),
  paragraph('MinutaSymbol'),
  ...['series', 'symbol', 'date', 'original', 'distribution'].map((name) =>
    scalar('MinutaSymbol', name),
  ),
  scalar('MinutaTitle', 'title'),
];

/** A template with the header block of the Council's papers and the given blocks under it; no words of a language. */
export function templateDocx(blocks: readonly string[]): Uint8Array {
  const body = [...head, ...blocks.map((name) => scalar('MinutaBody', name)), section].join('');
  const parts: Readonly<Record<string, string>> = {
    '_rels/.rels': packageRelationshipsXml,
    'docProps/app.xml': `${xmlHead}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Minuta</Application></Properties>`,
    'docProps/core.xml': `${xmlHead}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"/>`,
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    'word/_rels/document.xml.rels': relationshipsXml([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
      ['rId3', 'settings', 'settings.xml'],
      ['rId4', 'footnotes', 'footnotes.xml'],
      ['rId5', 'header', 'header1.xml'],
      ['rId6', 'header', 'header2.xml'],
    ]),
    'word/styles.xml': stylesXml,
    'word/numbering.xml': numberingXml,
    'word/settings.xml': wordPart('settings', settings),
    'word/footnotes.xml': wordPart(
      'footnotes',
      separator(-1, 'separator') + separator(0, 'continuationSeparator'),
    ),
    'word/header1.xml': wordPart(
      'hdr',
      paragraph('Header', pageNumber) +
        scalar('MinutaDraft', 'draft') +
        paragraph('Header') +
        paragraph('Header'),
    ),
    'word/header2.xml': wordPart('hdr', scalar('MinutaDraft', 'draft')),
  };
  const named = { '[Content_Types].xml': contentTypesXml(Object.keys(parts)), ...parts };
  const entries = Object.entries(named).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync(Object.fromEntries(entries), { mtime: '1980-01-01T00:00:00' });
}
