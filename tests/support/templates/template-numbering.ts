import { wordPart } from '#tests/support/word/word-xml.ts';

interface Level {
  readonly format: 'decimal' | 'lowerLetter' | 'lowerRoman' | 'bullet';
  readonly text: string;
  readonly style: string;
  readonly pPr: string;
  readonly rPr?: string;
}

function abstractList(id: number, nsid: string, levels: readonly Level[]): string {
  const type = levels.length > 1 ? 'multilevel' : 'singleLevel';
  const rows = levels.map(
    ({ format, text, style, pPr, rPr = '' }, index) =>
      `<w:lvl w:ilvl="${index}"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:pStyle w:val="${style}"/><w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/><w:pPr>${pPr}</w:pPr><w:rPr>${rPr}</w:rPr></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}"><w:nsid w:val="${nsid}"/><w:multiLevelType w:val="${type}"/>${rows.join('')}</w:abstractNum>`;
}

/** Number at `at`, text at `text`, following lines back at `back`; in twentieths of a point. */
function numberPlace(back: number, at: number, text: number): string {
  return `<w:tabs><w:tab w:val="num" w:pos="${text}"/></w:tabs><w:ind w:left="${back}" w:firstLine="${at - back}"/>`;
}

/** Bullet 36 pt from the margin, text and following lines at 54 pt. */
const bulletPlace =
  '<w:tabs><w:tab w:val="num" w:pos="1080"/></w:tabs><w:ind w:left="1080" w:hanging="360"/>';
const symbolFont = '<w:rFonts w:ascii="Symbol" w:hAnsi="Symbol" w:hint="default"/>';

function bullets(style: string): readonly Level[] {
  return [{ format: 'bullet', text: '\uf0b7', style, pPr: bulletPlace, rPr: symbolFont }];
}

const items: readonly Level[] = [
  { format: 'decimal', text: '%1.', style: 'MinutaItem', pPr: numberPlace(0, 720, 1440) },
  { format: 'lowerLetter', text: '%2.', style: 'MinutaItem2', pPr: numberPlace(720, 1440, 2160) },
  { format: 'lowerRoman', text: '%3.', style: 'MinutaItem3', pPr: numberPlace(1440, 2160, 2880) },
];

const singleItem: readonly Level[] = [
  { format: 'bullet', text: '–', style: 'MinutaSingleItem', pPr: numberPlace(0, 720, 1440) },
];

const lists = [
  abstractList(0, '4D494E01', items),
  abstractList(1, '4D494E02', singleItem),
  abstractList(2, '4D494E03', bullets('MinutaTopic')),
  abstractList(3, '4D494E04', bullets('MinutaAgreement')),
  abstractList(4, '4D494E05', bullets('MinutaDocument')),
];

/** The lists that the styles bring, each linked to its style. */
export const numberingXml = wordPart(
  'numbering',
  lists.join('') +
    lists
      .map(
        (_, index) => `<w:num w:numId="${index + 1}"><w:abstractNumId w:val="${index}"/></w:num>`,
      )
      .join(''),
);
