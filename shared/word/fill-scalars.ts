import type { Element } from '@xmldom/xmldom';
import type { Language } from '#shared/domain/language.ts';
import type { PaperScalars } from '#shared/report/paper.ts';
import { freeContentControls } from './content-control.ts';
import { printableText, textPieces } from './printable-text.ts';
import { removeParagraph } from './remove-paragraph.ts';
import type { ScalarPlace } from './survey-template.ts';
import { wordLanguages } from './word-names.ts';
import { childElements, createWord, documentOf, isWord, wordAncestor, wordChild } from './xml.ts';

/** What follows the language among a run's properties (CT_RPr is a sequence). */
const afterLanguage = ['eastAsianLayout', 'specVanish', 'oMath', 'rPrChange'];

/** Says in which language the words of a run are. */
function setLanguage(run: Element, language: Language): void {
  const document = documentOf(run);
  let properties = wordChild(run, 'rPr');
  if (!properties) {
    properties = createWord(document, 'rPr');
    run.insertBefore(properties, run.firstChild);
  }
  let lang = wordChild(properties, 'lang');
  if (!lang) {
    lang = createWord(document, 'lang');
    const next = [...childElements(properties)].find((child) => isWord(child, ...afterLanguage));
    properties.insertBefore(lang, next ?? null);
  }
  lang.setAttributeNS(lang.namespaceURI, 'w:val', wordLanguages[language]);
}

/** A `w:t` of the same document. */
function wordsElement(sibling: Element, words: string): Element {
  const element = createWord(documentOf(sibling), 't');
  element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
  element.appendChild(documentOf(sibling).createTextNode(words));
  return element;
}

/** The elements that a value becomes in its run. */
function valueElements(sibling: Element, value: string): readonly Element[] {
  return textPieces(value).map((piece) =>
    piece.kind === 'words'
      ? wordsElement(sibling, piece.words)
      : createWord(documentOf(sibling), piece.kind === 'tab' ? 'tab' : 'br'),
  );
}

/**
 * Writes the values into a paragraph. A value takes the look of the run in which its placeholder begins.
 * A paragraph that is left without words, because its values are empty, goes.
 */
export function fillScalars(
  { paragraph, text, placeholders }: ScalarPlace,
  scalars: PaperScalars,
  language: Language,
): void {
  for (const { element, text: words, start } of text.nodes) {
    const end = start + words.length;
    const touched = placeholders.filter((place) => place.start < end && place.end > start);
    if (touched.length === 0) continue;
    const replacement: Element[] = [];
    let kept = start;
    for (const place of touched) {
      if (place.start > kept) {
        replacement.push(wordsElement(element, words.slice(kept - start, place.start - start)));
      }
      if (place.start >= start) {
        const value = scalars[place.name];
        replacement.push(...valueElements(element, value));
        freeContentControls(element, value.includes('\n') ? 'lines' : 'line');
      }
      kept = Math.min(place.end, end);
    }
    if (kept < end) replacement.push(wordsElement(element, words.slice(kept - start)));
    const run = wordAncestor(element, 'r');
    if (run) setLanguage(run, language);
    for (const piece of replacement) element.parentNode?.insertBefore(piece, element);
    element.parentNode?.removeChild(element);
  }

  let left = text.text;
  for (const { start, end, name } of placeholders.toReversed()) {
    left = left.slice(0, start) + printableText(scalars[name]) + left.slice(end);
  }
  if (left.trim() === '') removeParagraph(paragraph);
}
