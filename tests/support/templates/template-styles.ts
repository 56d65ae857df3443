import { wordPart } from '#tests/support/word/word-xml.ts';

/** One blank line of Times New Roman 11 at single spacing: 12.66 pt, in twentieths. */
const blankLine = 253;

interface StyleParts {
  readonly type?: 'paragraph' | 'character' | 'table' | 'numbering';
  readonly basedOn?: string;
  readonly next?: string;
  readonly pPr?: string;
  readonly rPr?: string;
  readonly more?: string;
}

function style(
  id: string,
  name: string,
  { type = 'paragraph', basedOn, next, pPr, rPr, more = '' }: StyleParts,
): string {
  const custom = name.startsWith('Minuta');
  return [
    `<w:style w:type="${type}"${custom ? ' w:customStyle="1"' : ''} w:styleId="${id}">`,
    `<w:name w:val="${name}"/>`,
    basedOn ? `<w:basedOn w:val="${basedOn}"/>` : '',
    next ? `<w:next w:val="${next}"/>` : '',
    more,
    custom ? '<w:qFormat/>' : '',
    pPr ? `<w:pPr>${pPr}</w:pPr>` : '',
    rPr ? `<w:rPr>${rPr}</w:rPr>` : '',
    '</w:style>',
  ].join('');
}

function font(name: string): string {
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}"/>`;
}

/** Size in points. */
function size(points: number): string {
  return `<w:sz w:val="${points * 2}"/><w:szCs w:val="${points * 2}"/>`;
}

function inList(numId: number, level: number): string {
  return `<w:numPr>${level > 0 ? `<w:ilvl w:val="${level}"/>` : ''}<w:numId w:val="${numId}"/></w:numPr>`;
}

const justified = '<w:jc w:val="both"/>';
const spaced = `<w:spacing w:after="${blankLine}"/>`;

/** A style of a list, whose indents are the list's. */
function listStyle(id: string, name: string, numId: number, level = 0): string {
  return style(id, name, { basedOn: 'MinutaText', pPr: inList(numId, level) });
}

const defaults = `<w:docDefaults><w:rPrDefault><w:rPr>${font('Times New Roman')}${size(11)}<w:lang w:val="es-ES" w:eastAsia="es-ES" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="0" w:line="240" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`;

/** Distance of the symbol block from the left margin, and how far its lines may reach into the right one. */
const symbolIndent = '<w:ind w:left="7200" w:right="-1200"/>';
const organIndent = '<w:ind w:left="2770" w:right="-400"/>';

/** The styles of both templates; sizes and distances as in the Council's printed actas. */
export const stylesXml = wordPart(
  'styles',
  [
    defaults,
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="108" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:uiPriority w:val="99"/><w:semiHidden/><w:unhideWhenUsed/></w:style>',
    style('Header', 'header', {
      basedOn: 'Normal',
      pPr: '<w:jc w:val="center"/>',
      rPr: size(10),
    }),
    style('FootnoteText', 'footnote text', {
      basedOn: 'Normal',
      pPr: `<w:tabs><w:tab w:val="left" w:pos="1440"/></w:tabs><w:ind w:firstLine="720"/>${justified}`,
      rPr: size(9),
    }),
    style('FootnoteReference', 'footnote reference', {
      type: 'character',
      basedOn: 'DefaultParagraphFont',
      rPr: '<w:vertAlign w:val="superscript"/>',
    }),
    style('MinutaOrganization', 'Minuta Organization', {
      basedOn: 'Normal',
      pPr: organIndent,
      rPr: font('Arial') + size(9),
    }),
    style('MinutaOrgan', 'Minuta Organ', {
      basedOn: 'MinutaOrganization',
      rPr: size(10),
    }),
    style('MinutaSymbol', 'Minuta Symbol', { basedOn: 'Normal', pPr: symbolIndent }),
    style('MinutaTitle', 'Minuta Title', {
      basedOn: 'Normal',
      next: 'MinutaBody',
      pPr: `<w:keepNext/><w:suppressAutoHyphens/><w:spacing w:before="${3 * blankLine}" w:after="${2 * blankLine}"/><w:jc w:val="center"/>`,
      rPr: '<w:caps/>',
    }),
    style('MinutaDraft', 'Minuta Draft', {
      basedOn: 'Header',
      rPr: '<w:b/><w:bCs/><w:caps/>',
    }),
    style('MinutaText', 'Minuta Text', {
      basedOn: 'Normal',
      pPr: `<w:widowControl/>${spaced}${justified}`,
    }),
    style('MinutaBody', 'Minuta Body', {
      basedOn: 'MinutaText',
      pPr: '<w:ind w:firstLine="720"/>',
    }),
    style('MinutaLead', 'Minuta Lead', { basedOn: 'MinutaBody', pPr: '<w:keepNext/>' }),
    listStyle('MinutaItem', 'Minuta Item', 1),
    listStyle('MinutaItem2', 'Minuta Item 2', 1, 1),
    listStyle('MinutaItem3', 'Minuta Item 3', 1, 2),
    listStyle('MinutaSingleItem', 'Minuta Single Item', 2),
    style('MinutaUnnumberedItem', 'Minuta Unnumbered Item', {
      basedOn: 'MinutaText',
      pPr: '<w:ind w:firstLine="1440"/>',
    }),
    listStyle('MinutaTopic', 'Minuta Topic', 3),
    listStyle('MinutaAgreement', 'Minuta Agreement', 4),
    listStyle('MinutaDocument', 'Minuta Document', 5),
  ].join(''),
);
