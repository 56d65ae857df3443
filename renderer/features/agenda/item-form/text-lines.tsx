import type { KeyboardEvent } from 'react';
import { FieldGroup } from '#renderer/components/field.tsx';
import { OrderedLines } from '#renderer/components/ordered-lines.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { useApply, useWindow, useWriting } from '#renderer/stores/window-context.ts';
import type { ProceedingsParagraph, Topic } from '#shared/domain/agenda-item.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { isUnwritten } from '#shared/domain/text.ts';
import { AddButton } from './add-button.tsx';
import { pastedLines } from './line-edits.ts';

interface TextLinesProps {
  readonly kind: 'topic' | 'proceedings';
  readonly owner: RecordId;
  readonly lines: readonly (Topic | ProceedingsParagraph)[];
  readonly label: string;
  readonly add: string;
  readonly nameOf: (number: number) => string;
}

const lists = { topic: 'item.topics', proceedings: 'item.proceedings' } as const;

/**
 * The topics of an item, or the paragraphs of its proceedings: a text field for each. In topics, which have
 * one line, Enter goes on with the next; Backspace takes an empty one away; several pasted lines are several.
 */
export function TextLines({ kind, owner, lines, label, add, nameOf }: TextLinesProps) {
  const apply = useApply();
  const writing = useWriting();
  const { ports, workspace } = useWindow();
  const list = lists[kind];
  const focus = (id: RecordId) => workspace.getState().wishFocus({ record: id, part: 'text' });
  const insert = (index: number) => {
    const id = ports.newId();
    apply({ kind: 'insert', list, owner, index, records: [{ id, text: {} }] });
    focus(id);
  };
  const remove = (id: RecordId) => apply({ kind: 'remove', record: kind, ids: [id] });
  const onKeyDown = (event: KeyboardEvent, index: number) => {
    const line = lines[index];
    const { key, ctrlKey, altKey, metaKey, shiftKey } = event;
    if (!line || ctrlKey || altKey || metaKey || shiftKey || event.nativeEvent.isComposing) return;
    if (key === 'Enter' && kind === 'topic') {
      event.preventDefault();
      if (!isUnwritten(line.text)) insert(index + 1);
    }
    if (key === 'Backspace' && isUnwritten(line.text)) {
      event.preventDefault();
      const neighbour = lines[index - 1] ?? lines[index + 1];
      remove(line.id);
      if (neighbour) focus(neighbour.id);
    }
  };
  return (
    <FieldGroup
      label={label}
      direction="row"
      action={<AddButton label={add} onAdd={() => insert(lines.length)} />}
    >
      <OrderedLines
        label={label}
        lines={lines}
        nameOf={(_, index) => nameOf(index + 1)}
        onMove={(id, index) => apply({ kind: 'move', list, owner, index, ids: [id] })}
        onRemove={remove}
      >
        {(line, index) => (
          // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the field within
          <div className="line-body text-line" onKeyDown={(event) => onKeyDown(event, index)}>
            <TextField
              record={kind}
              field="text"
              id={line.id}
              text={line.text}
              label={nameOf(index + 1)}
              singleLine={kind === 'topic'}
              onPasteLines={(pasted) => {
                const { commands, last } = pastedLines(
                  { list, owner, index, line, language: writing },
                  pasted,
                  ports.newId,
                );
                if (commands.length === 0) return false;
                apply(commands);
                focus(last);
                return true;
              }}
            />
          </div>
        )}
      </OrderedLines>
    </FieldGroup>
  );
}
