import { goodParts } from './good-package.ts';
import type { FindingName } from './package-finding.ts';

type Parts = Readonly<Record<string, string>>;

/** A single fault in the good package, and what must notice it. */
export interface Fault {
  readonly fault: string;
  readonly parts: Parts;
  /** What the package checks call it; absent where it is left to the Open XML SDK alone. */
  readonly finding?: FindingName;
  /** Whether the Open XML SDK refuses it too; what it passes over is why there are checks of our own. */
  readonly sdk: 'refuses' | 'passes';
}

const body = 'word/document.xml';
const types = '[Content_Types].xml';
const relations = 'word/_rels/document.xml.rels';
const lists = 'word/numbering.xml';
const styles = 'word/styles.xml';
const notes = 'word/footnotes.xml';

/** The good parts with one passage replaced; a passage that is not there is a mistake of the test. */
function changed(part: string, passage: string, by: string): Parts {
  const xml = goodParts[part] ?? '';
  if (!xml.includes(passage)) throw new Error(`${part} has no ${passage}`);
  return { ...goodParts, [part]: xml.replace(passage, by) };
}

function without(part: string): Parts {
  return Object.fromEntries(Object.entries(goodParts).filter(([name]) => name !== part));
}

const list2 = '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>';
const secondNote = '<w:footnote w:id="2">';

export const faults: readonly Fault[] = [
  {
    fault: 'a tag that is not closed',
    parts: changed(body, '</w:body>', ''),
    finding: 'not well-formed',
    sdk: 'refuses',
  },
  {
    fault: 'a control character',
    parts: changed(body, 'Informe', 'Inf\u0001orme'),
    finding: 'not well-formed',
    sdk: 'refuses',
  },
  {
    fault: 'a non-character',
    parts: changed(body, 'Informe', 'Inf\uFFFEorme'),
    finding: 'not well-formed',
    sdk: 'refuses',
  },
  {
    fault: 'a document type declaration',
    parts: changed(styles, '<w:styles', '<!DOCTYPE styles [<!ENTITY a "b">]><w:styles'),
    finding: 'document type declared',
    sdk: 'refuses',
  },
  {
    fault: 'an ignorable prefix that nothing declares',
    parts: changed(body, 'mc:Ignorable="w14"', 'mc:Ignorable="w14 w15"'),
    finding: 'undeclared ignorable prefix',
    sdk: 'refuses',
  },
  {
    fault: 'an image without content type',
    parts: changed(types, '<Default Extension="png" ContentType="image/png"/>', ''),
    finding: 'part without content type',
    sdk: 'refuses',
  },
  {
    fault: 'a content type for a part that is not there',
    parts: changed(
      types,
      '</Types>',
      '<Override PartName="/word/x.xml" ContentType="a/b"/></Types>',
    ),
    finding: 'content type of an absent part',
    sdk: 'passes',
  },
  {
    fault: 'a main part without its content type',
    parts: changed(types, 'PartName="/word/document.xml"', 'PartName="/word/media/punto.png"'),
    finding: 'wrong content type',
    sdk: 'passes',
  },
  {
    fault: 'footnotes declared as something else',
    parts: changed(types, 'wordprocessingml.footnotes+xml', 'wordprocessingml.styles+xml'),
    finding: 'wrong content type',
    sdk: 'refuses',
  },
  {
    fault: 'a relationship id used twice',
    parts: changed(relations, 'Id="rId6"', 'Id="rId5"'),
    finding: 'relationship id twice',
    sdk: 'refuses',
  },
  {
    fault: 'a relationship to a missing image',
    parts: changed(relations, 'media/punto.png', 'media/linea.png'),
    finding: 'relationship to an absent part',
    sdk: 'refuses',
  },
  {
    fault: 'a header that has gone',
    parts: without('word/header1.xml'),
    finding: 'relationship to an absent part',
    sdk: 'refuses',
  },
  {
    fault: 'relationships of a part that is not there',
    parts: { ...goodParts, 'word/_rels/footer9.xml.rels': goodParts['_rels/.rels'] ?? '' },
    finding: 'relationships of an absent part',
    sdk: 'passes',
  },
  {
    fault: 'a picture with an undefined relationship',
    parts: changed(body, 'r:embed="rId5"', 'r:embed="rId50"'),
    finding: 'undefined relationship',
    sdk: 'refuses',
  },
  {
    fault: 'a section with an undefined header',
    parts: changed(body, 'r:id="rId4"', 'r:id="rId40"'),
    finding: 'undefined relationship',
    sdk: 'refuses',
  },
  {
    fault: 'a part that nothing points at',
    parts: { ...goodParts, 'word/settings.xml': '<a/>' },
    finding: 'part that nothing points at',
    sdk: 'passes',
  },
  {
    fault: 'a picture on the network',
    parts: changed(
      relations,
      'Target="media/punto.png"',
      'Target="http://example.org/p.png" TargetMode="External"',
    ),
    finding: 'external target',
    sdk: 'passes',
  },
  {
    fault: 'a link into the file system',
    parts: changed(relations, 'https://www.oas.org/', 'file:///C:/Users/ana/informe.docx'),
    finding: 'external target',
    sdk: 'passes',
  },
  {
    fault: 'a list defined twice',
    parts: changed(lists, list2, list2 + list2),
    finding: 'list definition twice',
    sdk: 'passes',
  },
  {
    fault: 'an undefined list in the text',
    parts: changed(body, '<w:numId w:val="2"/>', '<w:numId w:val="9"/>'),
    finding: 'undefined list',
    sdk: 'passes',
  },
  {
    fault: 'an undefined list in a style',
    parts: changed(styles, '<w:numId w:val="1"/>', '<w:numId w:val="9"/>'),
    finding: 'undefined list',
    sdk: 'passes',
  },
  {
    fault: 'a list on a missing abstract list',
    parts: changed(lists, '<w:abstractNumId w:val="1"/>', '<w:abstractNumId w:val="7"/>'),
    finding: 'list without abstract list',
    sdk: 'passes',
  },
  {
    fault: 'a list before the abstract lists',
    parts: changed(
      lists,
      '<w:abstractNum w:abstractNumId="0">',
      `${list2}<w:abstractNum w:abstractNumId="0">`,
    ),
    finding: 'list definition twice',
    sdk: 'refuses',
  },
  {
    fault: 'an undefined paragraph style',
    parts: changed(body, '<w:pStyle w:val="Punto"/>', '<w:pStyle w:val="Tema"/>'),
    finding: 'undefined style',
    sdk: 'passes',
  },
  {
    fault: 'an undefined character style',
    parts: changed(body, '<w:rStyle w:val="Marca"/>', '<w:rStyle w:val="Otra"/>'),
    finding: 'undefined style',
    sdk: 'passes',
  },
  {
    fault: 'a style defined twice',
    parts: changed(
      styles,
      '<w:style w:type="character" w:styleId="Marca">',
      '<w:style w:type="character" w:styleId="Punto">',
    ),
    finding: 'style defined twice',
    sdk: 'refuses',
  },
  {
    fault: 'a note mark without note',
    parts: changed(body, '<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="5"/>'),
    finding: 'note without definition',
    sdk: 'refuses',
  },
  {
    fault: 'a note mark on a separator',
    parts: changed(body, '<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="0"/>'),
    finding: 'note without definition',
    sdk: 'passes',
  },
  {
    fault: 'two notes of one id',
    parts: changed(notes, secondNote, '<w:footnote w:id="1">'),
    finding: 'note defined twice',
    sdk: 'refuses',
  },
  {
    fault: 'a note that nothing marks',
    parts: changed(body, '<w:footnoteReference w:id="2"/>', '<w:t/>'),
    finding: 'note that nothing marks',
    sdk: 'passes',
  },
  {
    fault: 'a note marked twice',
    parts: changed(body, '<w:footnoteReference w:id="2"/>', '<w:footnoteReference w:id="1"/>'),
    finding: 'note marked twice',
    sdk: 'passes',
  },
  {
    fault: 'a cell without paragraph',
    parts: changed(body, '<w:tr><w:tc>', '<w:tr><w:tc/><w:tc>'),
    finding: 'cell without final paragraph',
    sdk: 'passes',
  },
  {
    fault: 'two drawings of one id',
    parts: changed(body, '<wp:docPr id="2"', '<wp:docPr id="1"'),
    finding: 'drawing id twice',
    sdk: 'refuses',
  },
  {
    fault: 'two bookmarks of one id',
    parts: changed(body, '<w:bookmarkStart w:id="1"', '<w:bookmarkStart w:id="0"'),
    finding: 'bookmark id twice',
    sdk: 'refuses',
  },
  {
    fault: 'a bookmark without end',
    parts: changed(body, '<w:bookmarkEnd w:id="1"/>', ''),
    finding: 'bookmark without end',
    sdk: 'passes',
  },
  {
    fault: 'a placeholder that was not filled',
    parts: changed(body, 'Informe</w:t>', 'Informe {{ title }}</w:t>'),
    finding: 'leftover placeholder',
    sdk: 'passes',
  },
  {
    fault: 'a placeholder split over runs that was not filled',
    parts: changed(
      body,
      'Informe</w:t>',
      'Informe {{ti</w:t></w:r><w:r><w:rPr><w:lang w:val="es-ES"/></w:rPr><w:t>tle}}</w:t>',
    ),
    finding: 'leftover placeholder',
    sdk: 'passes',
  },
  {
    fault: 'words without language',
    parts: changed(body, '<w:lang w:val="es-ES"/></w:rPr><w:t>Informe', '</w:rPr><w:t>Informe'),
    finding: 'run without language',
    sdk: 'passes',
  },
  {
    fault: 'the name of who wrote it',
    parts: changed('docProps/core.xml', '<dc:creator>', '<dc:creator>Ana Pérez'),
    finding: 'person named in the properties',
    sdk: 'passes',
  },
  {
    fault: 'properties of a run in the wrong order',
    parts: changed(
      body,
      '<w:rPr><w:lang w:val="es-ES"/></w:rPr><w:t>Informe',
      '<w:rPr><w:lang w:val="es-ES"/><w:b/></w:rPr><w:t>Informe',
    ),
    sdk: 'refuses',
  },
  {
    fault: 'an element that Word does not know',
    parts: changed(body, '<w:t>Informe</w:t>', '<w:word>Informe</w:word>'),
    sdk: 'refuses',
  },
  {
    fault: 'a paragraph within a paragraph',
    parts: changed(body, '<w:pPr></w:pPr>', '<w:pPr></w:pPr><w:p/>'),
    sdk: 'refuses',
  },
  {
    fault: 'a value that Word does not know',
    parts: changed(
      body,
      '<w:headerReference w:type="default"',
      '<w:headerReference w:type="usual"',
    ),
    sdk: 'refuses',
  },
];
