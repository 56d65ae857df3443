import { Fragment, type Node } from 'prosemirror-model';
import { Decoration, DecorationSet, type NodeView } from 'prosemirror-view';
import type { Inline } from '#shared/domain/inline.ts';
import { inlinesOf } from './text-document.ts';

/** What chips ask of the field around the editor. */
export interface ChipPorts {
  /** What a chip prints. */
  readonly words: (inline: Inline) => string;
  /** A chip was chosen. */
  readonly onChip: (inline: Inline, chip: HTMLElement) => void;
}

/**
 * A chip: what it points at cannot be typed in, and what it says comes from the session. `chips` holds what draws
 * each of those that are there.
 */
export function chipView(node: Node, ports: ChipPorts, chips: Set<() => void>): NodeView {
  const dom = document.createElement('span');
  dom.className = node.type.name === 'note' ? 'text-note' : 'chip text-reference';
  const inline = inlinesOf(Fragment.from(node))[0];
  const draw = () => {
    dom.textContent = inline ? ports.words(inline) : '';
  };
  draw();
  chips.add(draw);
  if (inline) dom.addEventListener('dblclick', () => ports.onChip(inline, dom));
  if (inline?.kind === 'note') dom.addEventListener('click', () => ports.onChip(inline, dom));
  return { dom, ignoreMutation: () => true, destroy: () => chips.delete(draw) };
}

/** Computed words that print before and after a text, to be read and not edited. */
export interface Ghosts {
  readonly before: string;
  readonly after: string;
}

export function ghostsAround(doc: Node, { before, after }: Ghosts): DecorationSet {
  const ghost = (words: string) => () => {
    const span = document.createElement('span');
    span.className = 'ghost text-ghost';
    span.textContent = words;
    return span;
  };
  return DecorationSet.create(doc, [
    ...(before ? [Decoration.widget(0, ghost(before), { side: -1, key: before })] : []),
    ...(after ? [Decoration.widget(doc.content.size, ghost(after), { side: 1, key: after })] : []),
  ]);
}
