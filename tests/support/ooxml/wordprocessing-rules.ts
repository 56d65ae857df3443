import type { Find } from './package-finding.ts';
import { repeated } from './repeated.ts';
import type { WordPackage } from './word-package.ts';

const story = /^word\/(document|footnotes|endnotes|comments|header\d*|footer\d*)\.xml$/;
const body = 'word/document.xml';
const styles = 'word/styles.xml';
const numbering = 'word/numbering.xml';
const footnotes = 'word/footnotes.xml';

function checkLists(opened: WordPackage, find: Find): void {
  const lists = opened.values(numbering, '/w:numbering/w:num/@w:numId');
  const abstract = opened.values(numbering, '/w:numbering/w:abstractNum/@w:abstractNumId');
  for (const id of repeated(lists)) find('list definition twice', numbering, id);
  for (const id of opened.values(numbering, '/w:numbering/w:num/w:abstractNumId/@w:val')) {
    if (!abstract.includes(id)) find('list without abstract list', numbering, id);
  }
  // Zero takes a paragraph out of the list of its style.
  const known = new Set([...lists, '0']);
  for (const part of opened.xmlParts(/^word\//)) {
    for (const id of new Set(opened.values(part, '//w:numPr/w:numId/@w:val'))) {
      if (!known.has(id)) find('undefined list', part, id);
    }
  }
}

const styleReferences = ['pStyle', 'rStyle', 'tblStyle', 'basedOn', 'next', 'link', 'styleLink']
  .map((name) => `//w:${name}/@w:val`)
  .join('|');

function checkStyles(opened: WordPackage, find: Find): void {
  const defined = opened.values(styles, '/w:styles/w:style/@w:styleId');
  for (const id of repeated(defined)) find('style defined twice', styles, id);
  const known = new Set(defined);
  for (const part of opened.xmlParts(/^word\//)) {
    for (const id of new Set(opened.values(part, styleReferences))) {
      if (!known.has(id)) find('undefined style', part, id);
    }
  }
}

function checkNotes(opened: WordPackage, find: Find): void {
  const ids = opened.values(footnotes, '/w:footnotes/w:footnote/@w:id');
  const separators = new Set(
    opened.values(footnotes, '/w:footnotes/w:footnote[@w:type and @w:type!="normal"]/@w:id'),
  );
  const marks = opened.values(body, '//w:footnoteReference/@w:id');
  const defined = new Set(ids);
  const marked = new Set(marks);
  for (const id of repeated(ids)) find('note defined twice', footnotes, id);
  for (const id of repeated(marks)) find('note marked twice', body, id);
  for (const id of marked) {
    if (!defined.has(id) || separators.has(id)) find('note without definition', body, id);
  }
  for (const id of defined) {
    if (!separators.has(id) && !marked.has(id)) find('note that nothing marks', footnotes, id);
  }
}

function checkIds(opened: WordPackage, find: Find): void {
  const stories = opened.xmlParts(story);
  const everywhere = (xpath: string) => stories.flatMap((part) => opened.values(part, xpath));
  for (const id of repeated(everywhere('//wp:docPr/@id'))) find('drawing id twice', body, id);
  for (const id of repeated(everywhere('//w:bookmarkStart/@w:id'))) {
    find('bookmark id twice', body, id);
  }
  const ends = new Set(everywhere('//w:bookmarkEnd/@w:id'));
  for (const id of everywhere('//w:bookmarkStart/@w:id')) {
    if (!ends.has(id)) find('bookmark without end', body, id);
  }
}

function checkContent(opened: WordPackage, find: Find): void {
  for (const part of opened.xmlParts(story)) {
    for (const words of opened.values(
      part,
      '//w:tc[not(*[not(self::w:bookmarkEnd)][last()][self::w:p])]',
    )) {
      find('cell without final paragraph', part, words);
    }
  }
  for (const part of [body, footnotes]) {
    for (const words of opened.values(
      part,
      '//w:r[w:t[normalize-space()]][not(w:rPr/w:lang/@w:val)]',
    )) {
      find('run without language', part, words);
    }
  }
}

function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(/\{\{\s*([a-z]+)\s*\}\}/g)].map(([, name = '']) => name);
}

/** A placeholder may stay where staff wrote it themselves, as often as they did. */
function checkPlaceholders(
  opened: WordPackage,
  find: Find,
  contract: readonly string[],
  printed: string,
): void {
  const allowed = [...placeholdersIn(printed)];
  for (const part of opened.xmlParts(story)) {
    for (const words of opened.values(part, '//w:p[not(.//w:p)][contains(., "{{")]')) {
      for (const name of placeholdersIn(words)) {
        const index = allowed.indexOf(name);
        if (index >= 0) allowed.splice(index, 1);
        else if (contract.includes(name)) find('leftover placeholder', part, name);
      }
    }
  }
}

function checkProperties(opened: WordPackage, find: Find): void {
  const people = [
    ...opened.values('docProps/core.xml', '//dc:creator|//cp:lastModifiedBy'),
    ...opened.values('docProps/app.xml', '//ap:Manager|//ap:Company'),
  ];
  for (const name of people) {
    if (name.trim() !== '') find('person named in the properties', 'docProps', name);
  }
}

/** What a filled template must keep to beyond the schema, much of it unnoticed by the Open XML SDK. */
export function checkWordprocessing(
  opened: WordPackage,
  find: Find,
  contract: readonly string[],
  printed: string,
): void {
  checkLists(opened, find);
  checkStyles(opened, find);
  checkNotes(opened, find);
  checkIds(opened, find);
  checkContent(opened, find);
  checkPlaceholders(opened, find, contract, printed);
  checkProperties(opened, find);
}
