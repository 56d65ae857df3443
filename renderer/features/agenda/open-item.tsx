import { memo } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { useSession, useWorkspace } from '#renderer/stores/window-context.ts';
import { agendaWords } from '#renderer/strings/agenda/agenda-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import { type ItemKind, itemKinds } from '#shared/domain/agenda-item.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { AgendaEdits } from './agenda-edits.ts';
import { ItemForm } from './item-form/item-form.tsx';
import { rowTitle } from './row-words.ts';
import type { AgendaRow } from './visible-rows.ts';

interface OpenItemProps {
  readonly row: AgendaRow;
  readonly rowsNow: () => readonly AgendaRow[];
  readonly edits: AgendaEdits;
  readonly focusRow: (id: ItemId | undefined) => void;
}

interface HeadProps extends Omit<OpenItemProps, 'row'> {
  readonly id: ItemId;
  readonly kind: ItemKind;
  readonly number: string;
  readonly title: string;
}

/** What can be done with the open item as a whole. Drawn anew only when what it says changes. */
const OpenItemHead = memo(function OpenItemHead(props: HeadProps) {
  const { id, kind, number, title, rowsNow, edits, focusRow } = props;
  const words = useWords(agendaWords);
  const names = useWords(actionWords);
  const openTheRow = useWorkspace((state) => state.openTheRow);
  const ids = [id];
  return (
    <header className="open-row-head">
      <span className="agenda-grip" data-grip>
        <Icon name="grip" size={16} />
      </span>
      <b className="ghost">{number}</b>
      <MenuButton
        button={
          <Button size="small" aria-label={`${words.kind}: ${words.kinds[kind]}`}>
            {words.kinds[kind]}
            <Icon name="chevronDown" size={12} />
          </Button>
        }
        entries={itemKinds.map((each) => ({
          kind: 'check',
          label: words.kinds[each],
          checked: each === kind,
          onChoose: () => edits.setKind(ids, each),
        }))}
      />
      <strong className="row-title row-words">{title}</strong>
      <IconButton
        size="small"
        icon="arrowUp"
        label={names.moveUp}
        keys="Alt+↑"
        onClick={() => edits.step(rowsNow(), ids, -1)}
      />
      <IconButton
        size="small"
        icon="arrowDown"
        label={names.moveDown}
        keys="Alt+↓"
        onClick={() => edits.step(rowsNow(), ids, 1)}
      />
      <IconButton
        size="small"
        icon="indent"
        label={names.indent}
        keys="Alt+→"
        onClick={() => edits.indent(ids)}
      />
      <MenuButton
        align="end"
        button={<IconButton size="small" icon="more" label={words.moreOfItem} />}
        entries={[
          {
            label: names.outdent,
            icon: 'outdent',
            keys: 'Alt+←',
            onChoose: () => edits.outdent(ids),
          },
          {
            label: names.newItem,
            icon: 'add',
            keys: 'Ctrl+⏎',
            onChoose: () => edits.add('other', id),
          },
          { kind: 'separator' },
          { label: names.remove, icon: 'delete', onChoose: () => edits.remove(ids) },
        ]}
      />
      <IconButton
        size="small"
        icon="chevronUp"
        label={words.closeRow}
        keys="Esc"
        onClick={() => {
          openTheRow(undefined);
          focusRow(id);
        }}
      />
    </header>
  );
});

/** The row that is open: its head, and the form of its fields. */
export function OpenItem({ row, ...rest }: OpenItemProps) {
  const { item, number } = row;
  const title = useSession((session) => rowTitle(session, item));
  return (
    <section className="open-row" aria-label={`${number} ${title}`}>
      <OpenItemHead id={item.id} kind={item.kind} number={number} title={title} {...rest} />
      <ItemForm item={item} />
    </section>
  );
}
