import {
  draggable,
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { useWindow } from '#renderer/stores/window-context.ts';
import { applyCommand } from '#shared/commands/apply-command.ts';
import { topmost } from '#shared/commands/list-edits.ts';
import { findRecord } from '#shared/commands/mapped-records.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { AgendaEdits } from './agenda-edits.ts';
import type { AgendaView } from './agenda-view.ts';
import type { DropLineProps } from './drop-line.tsx';
import { type DropTarget, depthBelow, dropTarget } from './drop-target.ts';
import { type AgendaRow, rowsWithout } from './visible-rows.ts';

/** Pixels of a level. */
const indent = 24;
const kind = 'agenda-items';

/** Lets items be dragged by their grips; tells where they would go while they are. */
export function useItemDrag(
  scroller: RefObject<HTMLElement | null>,
  rows: readonly AgendaRow[],
  view: AgendaView,
  edits: AgendaEdits,
): DropLineProps | undefined {
  const { sessions } = useWindow();
  const [line, setLine] = useState<DropLineProps>();
  const latest = useRef({ rows, view, edits });
  useEffect(() => {
    latest.current = { rows, view, edits };
  });

  useEffect(() => {
    const pane = scroller.current;
    if (!pane) return;
    let dragged: readonly ItemId[] = [];
    let startLevel = 0;
    let target: DropTarget | undefined;

    /** `shift`: pixels that the pointer went to the right since the start. */
    const targetAt = (shift: number, y: number) => {
      const session = sessions.getState().open?.present;
      if (!session) return undefined;
      const staying = rowsWithout(latest.current.rows, new Set(dragged));
      const places = staying.map(({ item }) =>
        pane.querySelector<HTMLElement>(`[data-row="${item.id}"]`)?.getBoundingClientRect(),
      );
      const below = places.findIndex((place) => place && y < place.top + place.height / 2);
      const lastSeen = places.findLastIndex((place) => place !== undefined);
      const gap = below < 0 ? lastSeen + 1 : below;
      const tree = pane.getBoundingClientRect();
      const wished = startLevel + Math.round(shift / indent);
      const depth = Math.max(
        0,
        ...dragged.map((id) => {
          const item = findRecord(session, 'item', id);
          return item ? depthBelow(item) : 0;
        }),
      );
      const found = dropTarget(session.id, staying, gap, wished, depth);
      const before = places[gap - 1];
      const edge = before ? before.bottom : (places[gap]?.top ?? tree.top);
      const moved = applyCommand(session, { kind: 'move', ...listOf(found), ids: dragged });
      const [first] = dragged;
      const number = numberItems(moved.agenda).find(({ item }) => item.id === first)?.label ?? '';
      return { found, top: edge - tree.top + pane.scrollTop, number };
    };

    return combine(
      dropTargetForElements({
        element: pane,
        canDrop: ({ source }) => source.data.kind === kind,
      }),
      monitorForElements({
        canMonitor: ({ source }) => source.data.kind === kind,
        onDragStart: ({ source }) => {
          const { id } = source.data;
          const session = sessions.getState().open?.present;
          if (typeof id !== 'string' || !session) return;
          const { selected } = latest.current.view;
          startLevel = latest.current.rows.find(({ item }) => item.id === id)?.level ?? 0;
          dragged = topmost(session, 'item', selected.has(id) ? [...selected] : [id]);
        },
        onDrag: ({ location }) => {
          const { clientX, clientY } = location.current.input;
          const shift = clientX - location.initial.input.clientX;
          const edge = pane.getBoundingClientRect();
          if (clientY < edge.top + 32) pane.scrollTop -= 8;
          if (clientY > edge.bottom - 32) pane.scrollTop += 8;
          const at = location.current.dropTargets.length > 0 ? targetAt(shift, clientY) : undefined;
          target = at?.found;
          setLine(at && { top: at.top, level: at.found.level, number: at.number });
        },
        onDrop: ({ location }) => {
          setLine(undefined);
          if (target && location.current.dropTargets.length > 0)
            latest.current.edits.move(dragged, target);
          target = undefined;
        },
      }),
    );
  }, [scroller, sessions]);

  useEffect(() => {
    const pane = scroller.current;
    if (!pane) return;
    /** Rows come and go as the tree scrolls: each is made draggable when the pointer comes to it. */
    const known = new Map<HTMLElement, { readonly grip: HTMLElement; readonly stop: () => void }>();
    const over = ({ target }: PointerEvent) => {
      const row = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
      const grip = row?.querySelector<HTMLElement>('[data-grip]');
      // A row that opens or closes has another grip than before.
      if (!row || !grip || known.get(row)?.grip === grip) return;
      known.get(row)?.stop();
      const stop = draggable({
        element: row,
        dragHandle: grip,
        getInitialData: () => ({ kind, id: row.dataset.row }),
      });
      known.set(row, { grip, stop });
    };
    pane.addEventListener('pointerover', over);
    return () => {
      pane.removeEventListener('pointerover', over);
      for (const { stop } of known.values()) stop();
    };
  }, [scroller]);
  return line;
}

function listOf({ list, owner, index }: DropTarget): Pick<DropTarget, 'list' | 'owner' | 'index'> {
  return { list, owner, index };
}

function combine(...stops: readonly (() => void)[]): () => void {
  return () => {
    for (const stop of stops) stop();
  };
}
