import { Button, IconButton } from '#renderer/components/button.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { useSession, useWorkspace } from '#renderer/stores/window-context.ts';
import { agendaWords } from '#renderer/strings/agenda/agenda-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import { itemKinds } from '#shared/domain/agenda-item.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { AgendaEdits } from './agenda-edits.ts';
import { ItemForm } from './item-form/item-form.tsx';
import { rowTitle } from './row-words.ts';
import type { AgendaRow } from './visible-rows.ts';

interface OpenItemProps {
  readonly row: AgendaRow;
  readonly rows: readonly AgendaRow[];
  readonly edits: AgendaEdits;
  readonly focusRow: (id: ItemId | undefined) => void;
}

/** The row that is open: its head with what can be done with the item, and the form of its fields. */
export function OpenItem({ row, rows, edits, focusRow }: OpenItemProps) {
  const { item, number } = row;
  const words = useWords(agendaWords);
  const names = useWords(actionWords);
  const openTheRow = useWorkspace((state) => state.openTheRow);
  const title = useSession((session) => rowTitle(session, item));
  const ids = [item.id];
  return (
    <section className="open-row" aria-label={`${number} ${title}`}>
      <header className="open-row-head">
        <span className="agenda-grip" data-grip>
          <Icon name="grip" size={16} />
        </span>
        <b className="ghost">{number}</b>
        <MenuButton
          button={
            <Button size="small" aria-label={`${words.kind}: ${words.kinds[item.kind]}`}>
              {words.kinds[item.kind]}
              <Icon name="chevronDown" size={12} />
            </Button>
          }
          entries={itemKinds.map((kind) => ({
            kind: 'check',
            label: words.kinds[kind],
            checked: kind === item.kind,
            onChoose: () => edits.setKind(ids, kind),
          }))}
        />
        <strong className="row-title row-words">{title}</strong>
        <IconButton
          size="small"
          icon="arrowUp"
          label={names.moveUp}
          keys="Alt+↑"
          onClick={() => edits.step(rows, ids, -1)}
        />
        <IconButton
          size="small"
          icon="arrowDown"
          label={names.moveDown}
          keys="Alt+↓"
          onClick={() => edits.step(rows, ids, 1)}
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
              onChoose: () => edits.add('other', item.id),
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
            focusRow(item.id);
          }}
        />
      </header>
      <ItemForm item={item} />
    </section>
  );
}
