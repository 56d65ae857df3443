import { Schema } from 'prosemirror-model';

/**
 * A text of the session as the editor sees it: one line of inline content. Notes and references are chips
 * that are moved and deleted whole.
 */
export const textSchema = new Schema({
  nodes: {
    doc: { content: 'inline*' },
    text: { group: 'inline' },
    break: {
      group: 'inline',
      inline: true,
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
    },
    note: {
      group: 'inline',
      inline: true,
      atom: true,
      marks: '',
      attrs: { note: { validate: 'string' } },
      toDOM: ({ attrs }) => ['span', { class: 'chip-note', 'data-note': attrs.note }],
    },
    reference: {
      group: 'inline',
      inline: true,
      atom: true,
      marks: '',
      attrs: { target: {} },
      toDOM: () => ['span', { class: 'chip' }],
    },
  },
  marks: {
    bold: { toDOM: () => ['strong', 0] },
    italic: { toDOM: () => ['em', 0] },
    underline: { toDOM: () => ['u', 0] },
  },
});
