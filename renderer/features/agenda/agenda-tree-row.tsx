import { memo } from 'react';
import { Icon } from '#renderer/components/icon.tsx';
import { shownWords } from '#renderer/components/rich-text/inline-words.ts';
import { useSession, useWindow } from '#renderer/stores/window-context.ts';
import { agendaWords } from '#renderer/strings/agenda/agenda-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { AgendaEdits } from './agenda-edits.ts';
import type { AgendaView } from './agenda-view.ts';
import { OpenItem } from './open-item.tsx';
import { rowTitle, speakerNames } from './row-words.ts';
import type { AgendaRow } from './visible-rows.ts';

interface AgendaTreeRowProps {
  readonly row: AgendaRow;
  /** All the rows as they stand when something is done with them. */
  readonly rowsNow: () => readonly AgendaRow[];
  readonly start: number;
  readonly index: number;
  readonly measure: (element: Element | null) => void;
  readonly isOpen: boolean;
  readonly isActive: boolean;
  readonly isSelected: boolean;
  readonly isSelecting: boolean;
  readonly view: AgendaView;
  readonly edits: AgendaEdits;
  readonly focusRow: (id: ItemId | undefined) => void;
}

/** What the row of an item says at a glance. */
function Glance({ row }: { readonly row: AgendaRow }) {
  const { item } = row;
  const words = useWords(agendaWords);
  const title = useSession((session) => rowTitle(session, item));
  const speakers = useSession((session) => speakerNames(session, item));
  const documents = useSession((session) =>
    item.documents
      .flatMap((id) => session.documents.find((each) => each.id === id)?.symbol ?? [])
      .join(', '),
  );
  const { topics, outcome, comments } = item;
  return (
    <>
      <span className="agenda-number ghost">{row.number}</span>
      <span className="agenda-title" data-may-cut>
        {title || <span className="facts">{words.untitled}</span>}
        {comments.length > 0 && (
          <span className="agenda-comment" data-tip={words.hasComment}>
            <Icon name="comment" size={16} />
            <span className="hidden-words">{words.hasComment}</span>
          </span>
        )}
      </span>
      <span className="agenda-kind">{words.kinds[item.kind]}</span>
      <span className="agenda-speakers" data-may-cut>
        {speakers !== '' && <Icon name="person" size={16} />}
        {speakers}
      </span>
      <span className="agenda-topics">
        {topics.length > 0 && (
          <>
            <Icon name="topics" size={16} />
            <span className="agenda-topics-words">{words.topics(topics.length)}</span>
            <span className="agenda-topics-count" aria-hidden="true">
              {topics.length}
            </span>
          </>
        )}
      </span>
      <span className="agenda-documents" data-may-cut>
        {documents}
      </span>
      <span className="agenda-outcome">{outcome && words.outcomes[outcome.kind]}</span>
    </>
  );
}

/** One item of the tree: a row, or a form while it is open. */
export const AgendaTreeRow = memo(function AgendaTreeRow(props: AgendaTreeRowProps) {
  const { row, rowsNow, start, index, measure, isOpen, isActive, isSelected, isSelecting } = props;
  const { view, edits, focusRow } = props;
  const { item, level, position, siblings, isExpanded, number } = row;
  const words = useWords(agendaWords);
  const { workspace } = useWindow();
  const name = useSession((session) => shownWords(session, item.label) || rowTitle(session, item));
  const hasChildren = item.children.length > 0;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys of its rows
    <div
      ref={measure}
      data-index={index}
      data-row={item.id}
      className={isOpen ? 'agenda-item agenda-item-open' : 'agenda-item'}
      role="treeitem"
      aria-level={level + 1}
      aria-posinset={position}
      aria-setsize={siblings}
      aria-expanded={hasChildren ? isExpanded : undefined}
      aria-selected={isSelected}
      aria-label={`${number} ${name || words.untitled}, ${words.kinds[item.kind]}`}
      tabIndex={isActive ? 0 : -1}
      style={{ top: start, paddingLeft: level * 24 }}
      onFocus={(event) => {
        if (event.target === event.currentTarget && view.active !== item.id) view.activate(item.id);
      }}
      onClick={(event) => {
        if (isOpen || !(event.target instanceof Element)) return;
        if (event.target.closest('input, button')) return;
        if (event.ctrlKey || event.metaKey) return view.toggle(item.id);
        if (event.shiftKey) return view.extendTo(rowsNow(), item.id);
        if (isSelecting) view.select([]);
        view.activate(item.id);
        workspace.getState().openTheRow(item.id);
        workspace.getState().wishFocus({ record: item.id, part: 'label' });
      }}
    >
      {isOpen ? (
        <OpenItem row={row} rowsNow={rowsNow} edits={edits} focusRow={focusRow} />
      ) : (
        <div className="agenda-row">
          <span className="agenda-grip" data-grip>
            <Icon name="grip" size={16} />
          </span>
          <input
            type="checkbox"
            className="agenda-check"
            tabIndex={-1}
            aria-label={words.select}
            checked={isSelected}
            onChange={() => view.toggle(item.id)}
          />
          {hasChildren && (
            <button
              type="button"
              className="icon-button icon-button-small agenda-twist"
              tabIndex={-1}
              aria-label={isExpanded ? words.collapseAll : words.expandAll}
              onClick={() => view.collapse([item.id], isExpanded)}
            >
              <Icon name={isExpanded ? 'chevronDown' : 'chevronRight'} size={16} />
            </button>
          )}
          <Glance row={row} />
        </div>
      )}
    </div>
  );
});
