import { useEffect, useMemo, useRef } from 'react';
import { wordsOfText } from '#renderer/components/rich-text/inline-words.ts';
import { useRemove } from '#renderer/stores/removal.ts';
import type { SessionsStore } from '#renderer/stores/sessions-store.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import type { WorkspaceStore } from '#renderer/stores/workspace-store.ts';
import type { Command } from '#shared/commands/command.ts';
import { topmost } from '#shared/commands/list-edits.ts';
import { findRecord } from '#shared/commands/mapped-records.ts';
import type { AgendaItem, ItemKind, Topic } from '#shared/domain/agenda-item.ts';
import { formOfKind, newItem } from '#shared/domain/new-item.ts';
import type { Note } from '#shared/domain/note.ts';
import type { Outcome } from '#shared/domain/outcome.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { plainText } from '#shared/domain/text.ts';
import { isUsualLabel, itemLabel } from '#shared/drafting/item-labels.ts';
import { type DropTarget, depthBelow, stepTarget } from './drop-target.ts';
import { type AgendaRow, rowsWithout } from './visible-rows.ts';

/** The edits of the tree; each is one step to undo. */
export interface AgendaEdits {
  /** Adds an item of a kind below a row, or at the end, and opens it. */
  readonly add: (kind: ItemKind, below: ItemId | undefined, numbering?: 'none') => void;
  readonly insert: (
    items: readonly AgendaItem[],
    notes: readonly Note[],
    below: ItemId | undefined,
  ) => boolean;
  readonly addTopics: (item: AgendaItem, topics: readonly Topic[]) => void;
  readonly move: (ids: readonly ItemId[], target: DropTarget) => void;
  readonly step: (rows: readonly AgendaRow[], ids: readonly ItemId[], by: 1 | -1) => void;
  readonly indent: (ids: readonly ItemId[]) => void;
  readonly outdent: (ids: readonly ItemId[]) => void;
  readonly remove: (ids: readonly ItemId[]) => boolean;
  readonly setKind: (ids: readonly ItemId[], kind: ItemKind) => void;
  readonly setOutcome: (ids: readonly ItemId[], outcome: Outcome | undefined) => void;
}

/** Where an item is inserted below another: as its next sibling, or at the end of the agenda. */
function placeBelow(session: Session, below: ItemId | undefined): DropTarget {
  const find = (
    items: readonly AgendaItem[],
    list: DropTarget['list'],
    owner: string,
    level: number,
  ): DropTarget | undefined => {
    const index = items.findIndex(({ id }) => id === below);
    if (index >= 0) return { list, owner, index: index + 1, level };
    for (const item of items) {
      const found = find(item.children, 'item.children', item.id, level + 1);
      if (found) return found;
    }
    return undefined;
  };
  const end: DropTarget = {
    list: 'session.agenda',
    owner: session.id,
    index: session.agenda.length,
    level: 0,
  };
  return find(session.agenda, 'session.agenda', session.id, 0) ?? end;
}

function insertAt(
  { list, owner, index }: DropTarget,
  records: readonly AgendaItem[],
  notes: readonly Note[],
): Command {
  return list === 'session.agenda'
    ? { kind: 'insert', list, owner, index, records, notes }
    : { kind: 'insert', list, owner, index, records, notes };
}

/** The kind of an item with the form and, where nobody wrote another, the label that it proposes. */
function kindCommand(session: Session, item: AgendaItem, kind: ItemKind): Command {
  const { language } = session;
  const words = wordsOfText(session, item.label);
  const proposed = itemLabel(kind, language);
  const takesLabel = proposed !== '' && (words === '' || isUsualLabel(words, language));
  return {
    kind: 'set',
    record: 'item',
    id: item.id,
    fields: {
      kind,
      form: formOfKind(kind),
      ...(takesLabel && { label: plainText(language, proposed) }),
    },
  };
}

/** The edits of the tree; the same object from one drawing to the next. */
export function useAgendaEdits(): AgendaEdits {
  const { sessions, workspace, ports } = useWindow();
  const removeRecords = useRemove();
  const remove = useRef(removeRecords);
  useEffect(() => {
    remove.current = removeRecords;
  });
  return useMemo(
    () =>
      agendaEdits({
        sessions,
        workspace,
        newId: ports.newId,
        remove: (ids) => remove.current('item', ids),
      }),
    [sessions, workspace, ports],
  );
}

interface EditPorts {
  readonly sessions: SessionsStore;
  readonly workspace: WorkspaceStore;
  readonly newId: () => ItemId;
  readonly remove: (ids: readonly ItemId[]) => boolean;
}

function agendaEdits({ sessions, workspace, newId, remove }: EditPorts): AgendaEdits {
  const present = () => sessions.getState().open?.present;
  const apply = (command: Command | readonly Command[]) => sessions.getState().apply(command);
  return {
    add: (kind, below, numbering) => {
      const session = present();
      if (!session) return;
      const writing = workspace.getState().writing ?? session.language;
      const words = itemLabel(kind, writing);
      const item = newItem(newId(), kind, words === '' ? {} : plainText(writing, words));
      apply(insertAt(placeBelow(session, below), [numbering ? { ...item, numbering } : item], []));
      workspace.getState().goTo({
        section: 'agenda',
        row: item.id,
        at: { record: item.id, part: 'label' },
      });
    },
    insert: (items, notes, below) => {
      const session = present();
      return session !== undefined && apply(insertAt(placeBelow(session, below), items, notes));
    },
    addTopics: ({ id, topics: standing }, topics) => {
      apply({
        kind: 'insert',
        list: 'item.topics',
        owner: id,
        index: standing.length,
        records: topics,
      });
    },
    move: (ids, { list, owner, index }) => {
      apply({ kind: 'move', list, owner, index, ids });
    },
    step: (rows, ids, by) => {
      const session = present();
      if (!session) return;
      const moved = topmost(session, 'item', ids);
      const set = new Set(moved);
      const first = rows.find(({ item }) => set.has(item.id));
      if (!first) return;
      const staying = rowsWithout(rows, set);
      const before = rows.slice(0, rows.indexOf(first));
      const gap = rowsWithout(before, set).length;
      const depth = Math.max(
        ...moved.map((id) => {
          const item = findRecord(session, 'item', id);
          return item ? depthBelow(item) : 0;
        }),
      );
      const target = stepTarget(session.id, staying, gap, by, first.level, depth);
      if (target) apply({ kind: 'move', ...pick(target), ids: moved });
    },
    indent: (ids) => {
      apply({ kind: 'indent', ids });
    },
    outdent: (ids) => {
      apply({ kind: 'outdent', ids });
    },
    remove,
    setKind: (ids, kind) => {
      const session = present();
      if (!session) return;
      apply(
        ids.flatMap((id) => {
          const item = findRecord(session, 'item', id);
          return item ? [kindCommand(session, item, kind)] : [];
        }),
      );
    },
    setOutcome: (ids, outcome) => {
      apply(
        ids.map((id) =>
          outcome
            ? { kind: 'set', record: 'item', id, fields: { outcome } }
            : { kind: 'clear', record: 'item', id, field: 'outcome' },
        ),
      );
    },
  };
}

function pick({ list, owner, index }: DropTarget): Pick<DropTarget, 'list' | 'owner' | 'index'> {
  return { list, owner, index };
}
