import { useRef } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { EmptyState } from '#renderer/components/empty-state.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { SectionHead } from '#renderer/components/section-head.tsx';
import { useActions } from '#renderer/stores/use-actions.ts';
import { useSession, useWindow } from '#renderer/stores/window-context.ts';
import { agendaWords } from '#renderer/strings/agenda/agenda-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import { itemKinds } from '#shared/domain/agenda-item.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import { useAgendaEdits } from './agenda-edits.ts';
import { AgendaTree } from './agenda-tree.tsx';
import { useAgendaView } from './agenda-view.ts';
import { PasteDialog } from './paste-dialog.tsx';
import { useItemClipboard } from './use-item-clipboard.ts';
import './agenda.css';

/** The order of business: a tree of items, one of them open for editing. */
export function AgendaSection() {
  const words = useWords(agendaWords);
  const names = useWords(actionWords);
  const { toasts } = useWindow();
  const view = useAgendaView();
  const edits = useAgendaEdits();
  const section = useRef<HTMLDivElement>(null);
  const agenda = useSession((session) => session.agenda);
  const symbol = useSession(({ bodies }) =>
    bodies.flatMap(({ symbols }) => symbols.orderOfBusiness ?? []).join(' / '),
  );
  const paste = useItemClipboard(section, view, edits);
  const items = [...everyItem(agenda)];
  const unnumbered = items.filter(({ item }) => item.numbering === 'none').length;
  const parents = items.flatMap(({ item }) => (item.children.length > 0 ? [item.id] : []));
  const isCollapsed = parents.length > 0 && parents.every((id) => view.collapsed.has(id));
  const add = (numbering?: 'none') => edits.add('other', view.active, numbering);
  // The tree, which else takes these keys, is not there for the first item.
  const isEmpty = agenda.length === 0;
  useActions({
    newItem: isEmpty ? () => add() : undefined,
    newUnnumberedItem: isEmpty ? () => add('none') : undefined,
  });
  const tellHowToPaste = () => toasts.tell({ text: words.pasteHint });
  return (
    <div className="agenda" ref={section}>
      <SectionHead
        title={names.goAgenda}
        facts={words.facts(symbol, items.length - unnumbered, unnumbered)}
      >
        {parents.length > 0 && (
          <IconButton
            icon="collapse"
            label={isCollapsed ? words.expandAll : words.collapseAll}
            onClick={() => view.collapse(parents, !isCollapsed)}
          />
        )}
        <MenuButton
          align="end"
          button={<Button icon="add">{words.item}</Button>}
          entries={[
            { label: words.numbered, keys: 'Ctrl+⏎', onChoose: () => add() },
            { label: words.unnumbered, onChoose: () => add('none') },
            { label: words.pasteList, icon: 'clipboard', onChoose: tellHowToPaste },
            { kind: 'heading', label: words.kind },
            ...itemKinds
              .filter((kind) => kind !== 'other')
              .map((kind) => ({
                label: words.kinds[kind],
                onChoose: () => edits.add(kind, view.active),
              })),
          ]}
        />
      </SectionHead>
      {isEmpty ? (
        <div className="agenda-empty" tabIndex={-1}>
          <EmptyState sentence={words.empty}>
            <Button look="primary" icon="add" onClick={() => add()}>
              {words.first}
            </Button>
            <Button icon="clipboard" onClick={tellHowToPaste}>
              {words.pasteList}
            </Button>
          </EmptyState>
        </div>
      ) : (
        <AgendaTree view={view} edits={edits} />
      )}
      {paste.pasted && (
        <PasteDialog
          pasted={paste.pasted}
          onItems={paste.insertItems}
          onTopics={paste.insertTopics}
          onClose={paste.forget}
        />
      )}
    </div>
  );
}
