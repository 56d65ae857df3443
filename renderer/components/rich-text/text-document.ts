import { type Mark as EditorMark, Fragment, type Node } from 'prosemirror-model';
import { assertNever } from '#shared/domain/assert-never.ts';
import { type Inline, inlineSchema, type Mark, marks } from '#shared/domain/inline.ts';
import { textSchema } from './text-schema.ts';

function nodeOf(inline: Inline): Node | undefined {
  const { nodes, marks: editorMarks } = textSchema;
  switch (inline.kind) {
    case 'text':
      return inline.text === ''
        ? undefined
        : textSchema.text(
            inline.text,
            (inline.marks ?? []).map((mark) => editorMarks[mark].create()),
          );
    case 'break':
      return nodes.break.create();
    case 'note':
      return nodes.note.create({ note: inline.note });
    case 'reference':
      return nodes.reference.create({ target: inline.target });
    default:
      return assertNever(inline);
  }
}

/** Inlines as content of the editor's document. */
export function contentOf(inlines: readonly Inline[]): Fragment {
  return Fragment.fromArray(inlines.flatMap((inline) => nodeOf(inline) ?? []));
}

/** A text as the editor's document. */
export function documentOf(inlines: readonly Inline[]): Node {
  return textSchema.nodes.doc.create(null, contentOf(inlines));
}

function marksOf(editorMarks: readonly EditorMark[]): readonly Mark[] {
  const names = new Set(editorMarks.map(({ type }) => type.name));
  return marks.filter((mark) => names.has(mark));
}

function inlineOf(node: Node): Inline | undefined {
  if (node.isText) {
    const marked = marksOf(node.marks);
    const text = node.text ?? '';
    return marked.length === 0 ? { kind: 'text', text } : { kind: 'text', text, marks: marked };
  }
  const { name } = node.type;
  const plain = name === 'break' ? { kind: 'break' } : { kind: name, ...node.attrs };
  return inlineSchema.safeParse(plain).data;
}

/** The editor's document, or a part of it, as a text. Neighbours with the same marks are one run. */
export function inlinesOf(content: Fragment): readonly Inline[] {
  const inlines: Inline[] = [];
  content.forEach((node) => {
    const inline = inlineOf(node);
    if (inline) inlines.push(inline);
  });
  return inlines;
}
