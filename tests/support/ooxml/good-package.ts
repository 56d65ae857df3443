import { strToU8, zipSync } from 'fflate';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const officeRelationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const r = `xmlns:r="${officeRelationships}"`;
const wordType = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

function run(text: string, properties = ''): string {
  return `<w:r><w:rPr>${properties}<w:lang w:val="es-ES"/></w:rPr><w:t>${text}</w:t></w:r>`;
}

function paragraph(properties: string, content: string): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;
}

function drawing(id: number): string {
  return `<w:r><w:drawing><wp:inline><wp:extent cx="9525" cy="9525"/><wp:docPr id="${id}" name="Dibujo ${id}"/><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic><pic:nvPicPr><pic:cNvPr id="0" name="p"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed="rId5"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="9525" cy="9525"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`;
}

const documentNamespaces = [
  w,
  r,
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"',
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"',
  'xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"',
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
  'mc:Ignorable="w14"',
].join(' ');

const content = [
  paragraph('<w:pStyle w:val="Punto"/>', run('Palabras de apertura')),
  paragraph(
    '<w:pStyle w:val="Punto"/>',
    `<w:bookmarkStart w:id="0" w:name="uno"/>${run('Informe')}<w:bookmarkEnd w:id="0"/><w:bookmarkStart w:id="1" w:name="dos"/><w:bookmarkEnd w:id="1"/>`,
  ),
  paragraph(
    '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>',
    `${run('Nota')}<w:r><w:rPr><w:rStyle w:val="Marca"/></w:rPr><w:footnoteReference w:id="1"/></w:r>`,
  ),
  paragraph(
    '',
    `${run('Otra')}<w:r><w:footnoteReference w:id="2"/></w:r><w:hyperlink r:id="rId6">${run('enlace')}</w:hyperlink>`,
  ),
  paragraph('', drawing(1) + drawing(2)),
  `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid><w:gridCol w:w="4000"/></w:tblGrid><w:tr><w:tc><w:tcPr><w:tcW w:w="4000" w:type="dxa"/></w:tcPr>${paragraph('', run('celda'))}</w:tc></w:tr></w:tbl>`,
  paragraph('', run('Fin {{titulo}}')),
].join('');

function relationships(entries: readonly (readonly [id: string, type: string, target: string])[]) {
  const lines = entries.map(
    ([id, type, target]) =>
      `<Relationship Id="${id}" Type="${type}" Target="${target}"${/:/.test(target) ? ' TargetMode="External"' : ''}/>`,
  );
  return `${head}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${lines.join('')}</Relationships>`;
}

function note(id: number, text: string): string {
  return `<w:footnote w:id="${id}">${paragraph('', `<w:r><w:footnoteRef/></w:r>${run(text)}`)}</w:footnote>`;
}

/** The parts of a small valid .docx with lists, notes, a table, drawings, bookmarks, a link and a header. */
export const goodParts: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/>${[
    ['word/document.xml', `${wordType}.document.main+xml`],
    ['word/styles.xml', `${wordType}.styles+xml`],
    ['word/numbering.xml', `${wordType}.numbering+xml`],
    ['word/footnotes.xml', `${wordType}.footnotes+xml`],
    ['word/header1.xml', `${wordType}.header+xml`],
    ['docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ]
    .map(([part, type]) => `<Override PartName="/${part}" ContentType="${type}"/>`)
    .join('')}</Types>`,
  '_rels/.rels': relationships([
    ['rId1', `${officeRelationships}/officeDocument`, 'word/document.xml'],
    [
      'rId2',
      'http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties',
      'docProps/core.xml',
    ],
  ]),
  'docProps/core.xml': `${head}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Informe</dc:title><dc:creator></dc:creator></cp:coreProperties>`,
  'word/document.xml': `${head}<w:document ${documentNamespaces}><w:body>${content}<w:sectPr><w:headerReference w:type="default" r:id="rId4"/></w:sectPr></w:body></w:document>`,
  'word/_rels/document.xml.rels': relationships([
    ['rId1', `${officeRelationships}/styles`, 'styles.xml'],
    ['rId2', `${officeRelationships}/numbering`, 'numbering.xml'],
    ['rId3', `${officeRelationships}/footnotes`, 'footnotes.xml'],
    ['rId4', `${officeRelationships}/header`, 'header1.xml'],
    ['rId5', `${officeRelationships}/image`, 'media/punto.png'],
    ['rId6', `${officeRelationships}/hyperlink`, 'https://www.oas.org/'],
  ]),
  'word/header1.xml': `${head}<w:hdr ${w}>${paragraph('', run('Membrete'))}</w:hdr>`,
  'word/styles.xml': `${head}<w:styles ${w}><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Punto"><w:name w:val="Punto"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="character" w:styleId="Marca"><w:name w:val="footnote reference"/></w:style></w:styles>`,
  'word/numbering.xml': `${head}<w:numbering ${w}><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:pStyle w:val="Punto"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num></w:numbering>`,
  'word/footnotes.xml': `${head}<w:footnotes ${w}><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote><w:footnote w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:footnote>${note(1, 'Primera nota')}${note(2, 'Segunda nota')}</w:footnotes>`,
};

const dot = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAQAAAC1HAwCAAAAC0lEQVR42mNkYAAAAAYAAjCB0C8AAAAASUVORK5CYII=',
  'base64',
);

/** Packs parts, `goodParts` or a variant of them, into a .docx. */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries = Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)] as const);
  return zipSync({ ...Object.fromEntries(entries), 'word/media/punto.png': dot });
}
