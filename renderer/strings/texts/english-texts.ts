import type { TextsStrings } from './texts-strings.ts';

export const englishTexts: TextsStrings = {
  title: 'Texts',
  facts: (paragraphs, edited, leftOut) => {
    const parts = [
      ...(edited === 0 ? [] : [`${edited} by hand`]),
      ...(leftOut === 0 ? [] : [`${leftOut} left out`]),
    ];
    if (parts.length > 0) return parts.join(' · ');
    return paragraphs === 1 ? '1 paragraph' : `${paragraphs} paragraphs`;
  },
  paper: 'Paper',
  papers: { report: 'Report', orderOfBusiness: 'Order of business' },
  blocks: {
    opening: 'Opening',
    programme: 'Programme',
    proceedings: 'Proceedings',
    agreements: 'Agreements',
    documents: 'Distributed documents',
    meeting: 'Meeting',
    items: 'Items',
  },
  list: 'Paragraphs of the paper',
  paragraph: (number) => `Paragraph ${number}`,
  edit: 'Edit',
  close: 'Close',
  enter: 'Enter',
  escape: 'Esc',
  more: 'More',
  text: 'Text of the paragraph',
  states: {
    edited: 'Edited by hand',
    stale: 'Composition changed',
    free: 'Free paragraph',
    leftOut: 'Left out',
  },
  sentences: {
    composed:
      'Composed from the facts of the session. What is written here holds for this paper and this language only.',
    edited: 'What was written by hand prints. The facts of the session no longer change it.',
    stale:
      'The facts changed after it was edited by hand. What was written prints; below, what composition says now.',
    leftOut: 'It does not print in this paper, in any language.',
  },
  comparison: 'From composed to written',
  removedWords: 'Only in the composed text:',
  addedWords: 'Only in the written text:',
  noDifference: 'The words are the same; formatting or a note differs.',
  backToComposed: 'Back to the composed text',
  accept: 'Accept as it is',
  leaveOut: 'Leave out of this paper',
  putBack: 'Put back',
  addBelow: 'Add a free paragraph below',
  goToField: 'Go to the field',
  freePlaceholder: 'Free paragraph',
  emptyFree: 'Free paragraph without text',
  empty:
    'No paragraphs. The paper composes itself from what is recorded under Session, Order of business and Agreements.',
};
