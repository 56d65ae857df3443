import type { Node } from '@xmldom/xmldom';
import { childElements, isWord, wordAncestor, wordAttribute, wordChild } from './xml.ts';

/** Kinds of control that hold one line, a choice or a date, and no paragraphs. */
const narrowKinds = ['text', 'comboBox', 'dropDownList', 'date'];

/**
 * Frees the content controls around an element from what would undo its filling: a binding to stored data,
 * which Word reads again on opening, the look of a prompt, and limits on what they hold.
 */
export function freeContentControls(element: Node, holds: 'line' | 'lines' | 'paragraphs'): void {
  const control = wordAncestor(element, 'sdt');
  if (!control) return;
  const properties = wordChild(control, 'sdtPr');
  for (const child of properties ? childElements(properties) : []) {
    const stands =
      !isWord(child, 'showingPlcHdr') &&
      child.localName !== 'dataBinding' &&
      !(holds === 'paragraphs' && isWord(child, ...narrowKinds));
    if (!stands) properties?.removeChild(child);
    else if (holds === 'lines' && isWord(child, 'text') && !wordAttribute(child, 'multiLine')) {
      child.setAttributeNS(child.namespaceURI, 'w:multiLine', '1');
    }
  }
  freeContentControls(control, holds);
}
