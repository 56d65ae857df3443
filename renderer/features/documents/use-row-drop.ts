import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine';
import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { dropTargetForExternal } from '@atlaskit/pragmatic-drag-and-drop/external/adapter';
import { containsFiles, getFiles } from '@atlaskit/pragmatic-drag-and-drop/external/file';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useShownElement } from '#renderer/components/use-shown-element.ts';
import type { RecordId } from '#shared/domain/record-id.ts';

/** Where a row shows that something would land: a moved document above or below it, files in it. */
export type DropMark = 'above' | 'below' | 'files';

interface RowDrop {
  readonly id: RecordId;
  readonly row: RefObject<HTMLElement | null>;
  readonly grip: RefObject<HTMLElement | null>;
  /** A document was dropped above or below this one. */
  readonly onMove: (moved: RecordId, target: RecordId, side: 'above' | 'below') => void;
  /** Files were dropped on this one. */
  readonly onFiles: (target: RecordId, files: readonly File[]) => void;
}

function sideOf(element: Element, y: number): 'above' | 'below' {
  const { top, height } = element.getBoundingClientRect();
  return y < top + height / 2 ? 'above' : 'below';
}

/** Lets a row be dragged by its grip, and take documents and files; what it is to show of that. */
export function useRowDrop(drop: RowDrop): DropMark | undefined {
  const [mark, setMark] = useState<DropMark>();
  const latest = useRef(drop);
  useEffect(() => {
    latest.current = drop;
  });
  const { id } = drop;
  const element = useShownElement(drop.row);
  const dragHandle = useShownElement(drop.grip);
  useEffect(() => {
    if (!element || !dragHandle) return;
    const clear = () => setMark(undefined);
    return combine(
      draggable({ element, dragHandle, getInitialData: () => ({ document: id }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) =>
          typeof source.data.document === 'string' && source.data.document !== id,
        onDrag: ({ location }) => setMark(sideOf(element, location.current.input.clientY)),
        onDragLeave: clear,
        onDrop: ({ source, location }) => {
          clear();
          const moved = source.data.document;
          if (typeof moved === 'string')
            latest.current.onMove(moved, id, sideOf(element, location.current.input.clientY));
        },
      }),
      dropTargetForExternal({
        element,
        canDrop: containsFiles,
        onDragEnter: () => setMark('files'),
        onDragLeave: clear,
        onDrop: ({ source }) => {
          clear();
          latest.current.onFiles(id, getFiles({ source }));
        },
      }),
    );
  }, [id, element, dragHandle]);
  return mark;
}

/** Lets an area take files; whether some are over it. */
export function useFileDrop(
  area: RefObject<HTMLElement | null>,
  onFiles: (files: readonly File[]) => void,
): boolean {
  const [isOver, setOver] = useState(false);
  const latest = useRef(onFiles);
  useEffect(() => {
    latest.current = onFiles;
  });
  useEffect(() => {
    const element = area.current;
    if (!element) return;
    return dropTargetForExternal({
      element,
      canDrop: containsFiles,
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        latest.current(getFiles({ source }));
      },
    });
  }, [area]);
  return isOver;
}
