import { Button, IconButton } from '#renderer/components/button.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { MenuButton } from '#renderer/components/menu-button.tsx';
import { agendaWords } from '#renderer/strings/agenda/agenda-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { actionWords } from '#shared/actions/action-words.ts';
import { itemKinds } from '#shared/domain/agenda-item.ts';
import type { Outcome } from '#shared/domain/outcome.ts';
import type { AgendaEdits } from './agenda-edits.ts';
import type { AgendaView } from './agenda-view.ts';
import type { AgendaRow } from './visible-rows.ts';

/** Outcomes that need nothing more to be said. */
const simpleOutcomes: readonly Outcome[] = [
  { kind: 'noted' },
  { kind: 'adopted', reservations: [] },
  { kind: 'heard' },
  { kind: 'postponed', by: [] },
  { kind: 'withdrawn', by: [] },
];

interface SelectionBarProps {
  readonly rows: readonly AgendaRow[];
  readonly view: AgendaView;
  readonly edits: AgendaEdits;
  readonly onRemove: () => void;
}

/** What can be done with all the items that are selected; each is one step to undo. */
export function SelectionBar({ rows, view, edits, onRemove }: SelectionBarProps) {
  const words = useWords(agendaWords);
  const names = useWords(actionWords);
  const ids = rows.flatMap(({ item }) => (view.selected.has(item.id) ? [item.id] : []));
  const command = (name: 'copy' | 'cut') => () => document.execCommand(name);
  return (
    <div className="agenda-bar" role="toolbar" aria-label={words.selected(ids.length)}>
      <b>{words.selected(ids.length)}</b>
      <IconButton
        icon="arrowUp"
        label={names.moveUp}
        keys="Alt+↑"
        onClick={() => edits.step(rows, ids, -1)}
      />
      <IconButton
        icon="arrowDown"
        label={names.moveDown}
        keys="Alt+↓"
        onClick={() => edits.step(rows, ids, 1)}
      />
      <IconButton
        icon="outdent"
        label={names.outdent}
        keys="Alt+←"
        onClick={() => edits.outdent(ids)}
      />
      <IconButton
        icon="indent"
        label={names.indent}
        keys="Alt+→"
        onClick={() => edits.indent(ids)}
      />
      <IconButton icon="cut" label={words.cut} keys="Ctrl+X" onClick={command('cut')} />
      <IconButton icon="copy" label={words.copy} keys="Ctrl+C" onClick={command('copy')} />
      <MenuButton
        button={
          <Button look="subtle">
            {words.kind}
            <Icon name="chevronDown" size={12} />
          </Button>
        }
        entries={itemKinds.map((kind) => ({
          label: words.kinds[kind],
          onChoose: () => edits.setKind(ids, kind),
        }))}
      />
      <MenuButton
        button={
          <Button look="subtle">
            {words.outcome}
            <Icon name="chevronDown" size={12} />
          </Button>
        }
        entries={[
          { label: words.noOutcome, onChoose: () => edits.setOutcome(ids, undefined) },
          ...simpleOutcomes.map((outcome) => ({
            label: words.outcomes[outcome.kind],
            onChoose: () => edits.setOutcome(ids, outcome),
          })),
        ]}
      />
      <span className="frame-fill" />
      <IconButton icon="delete" label={names.remove} onClick={onRemove} />
      <IconButton
        icon="dismiss"
        label={words.clearSelection}
        keys="Esc"
        onClick={() => view.select([])}
      />
    </div>
  );
}
