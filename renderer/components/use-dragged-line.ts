import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useShownElement } from './use-shown-element.ts';

/** Where a line would fall: before or after the one that it is dragged over. */
export type DropEdge = 'before' | 'after';

interface DraggedLine {
  /** The list that it belongs to: lines fall into no other. */
  readonly list: string;
  readonly id: string;
  readonly onDrop: (dragged: string, edge: DropEdge) => void;
}

/** The edge of a line that is nearer to the pointer. */
function edgeAt(element: Element, clientY: number): DropEdge {
  const { top, height } = element.getBoundingClientRect();
  return clientY < top + height / 2 ? 'before' : 'after';
}

/** Lets a line be dragged by its handle and others be dropped on it. Says where one would fall now. */
export function useDraggedLine(
  line: RefObject<HTMLElement | null>,
  handle: RefObject<HTMLElement | null>,
  { list, id, onDrop }: DraggedLine,
): DropEdge | undefined {
  const [edge, setEdge] = useState<DropEdge>();
  const grip = useShownElement(handle);
  const dropped = useRef(onDrop);
  useEffect(() => {
    dropped.current = onDrop;
  });
  useEffect(() => {
    const element = line.current;
    if (!element || !grip) return;
    return combine(
      draggable({
        element,
        dragHandle: grip,
        getInitialData: () => ({ list, id }),
      }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => source.data.list === list && source.data.id !== id,
        onDrag: ({ location }) => setEdge(edgeAt(element, location.current.input.clientY)),
        onDragLeave: () => setEdge(undefined),
        onDrop: ({ source, location }) => {
          setEdge(undefined);
          const dragged = source.data.id;
          if (typeof dragged === 'string') {
            dropped.current(dragged, edgeAt(element, location.current.input.clientY));
          }
        },
      }),
    );
  }, [line, grip, list, id]);
  return edge;
}
