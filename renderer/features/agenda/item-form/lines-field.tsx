import type { KeyboardEvent } from 'react';
import { IconButton } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { TextField } from '#renderer/components/rich-text/text-field.tsx';
import { useApply, useWindow, useWorkspace, useWriting } from '#renderer/stores/window-context.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { plainText, type Text } from '#shared/domain/text.ts';

interface Line {
  readonly id: RecordId;
  readonly text: Text;
}

interface LinesFieldProps {
  readonly label: string;
  readonly list: 'item.topics' | 'item.proceedings';
  readonly record: 'topic' | 'proceedings';
  readonly owner: RecordId;
  readonly lines: readonly Line[];
  readonly lineLabel: (number: number) => string;
}

/**
 * A list of texts, one line each: subtopics, or paragraphs of the proceedings. Enter in a subtopic begins the
 * next one, Backspace in an empty line takes it away, Alt with arrows moves it.
 */
export function LinesField({ label, list, record, owner, lines, lineLabel }: LinesFieldProps) {
  const words = useWords(itemFormWords);
  const apply = useApply();
  const writing = useWriting();
  const { ports } = useWindow();
  const wishFocus = useWorkspace((state) => state.wishFocus);
  const isTopics = list === 'item.topics';

  const insert = (index: number, texts: readonly Text[]) => {
    const records = texts.map((text) => ({ id: ports.newId(), text }));
    apply({ kind: 'insert', list, owner, index, records });
    const last = records.at(-1);
    if (last) wishFocus({ record: last.id, part: 'text' });
  };
  const remove = (index: number) => {
    const line = lines[index];
    if (!line) return;
    apply({ kind: 'remove', record, ids: [line.id] });
    const next = lines[index - 1] ?? lines[index + 1];
    wishFocus(next ? { record: next.id, part: 'text' } : { record: owner, part: 'label' });
  };
  const isEmpty = (line: Line) => (line.text[writing]?.length ?? 0) === 0;
  const onKeyDown = (index: number) => (event: KeyboardEvent) => {
    const line = lines[index];
    if (!line || event.nativeEvent.isComposing) return;
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault();
      event.stopPropagation();
      event.nativeEvent.stopImmediatePropagation();
      const by = event.key === 'ArrowUp' ? -1 : 1;
      apply({ kind: 'move', list, owner, index: Math.max(0, index + by), ids: [line.id] });
      return;
    }
    if (!isTopics || event.ctrlKey || event.metaKey) return;
    if (event.key === 'Enter' && !event.shiftKey) {
      event.preventDefault();
      insert(index + 1, [{}]);
    }
    if (event.key === 'Backspace' && isEmpty(line)) {
      event.preventDefault();
      remove(index);
    }
  };
  return (
    <FieldGroup
      label={label}
      direction="row"
      action={
        <IconButton
          size="small"
          icon="add"
          label={words.addLine(label)}
          onClick={() => insert(lines.length, [{}])}
        />
      }
    >
      {lines.map((line, index) => (
        // biome-ignore lint/a11y/noStaticElementInteractions: keys of the list are heard from the fields within
        <div key={line.id} className="text-line" onKeyDown={onKeyDown(index)}>
          {isTopics && <span className="ghost text-line-bullet">·</span>}
          <div className="row-words">
            <TextField
              record={record}
              field="text"
              id={line.id}
              text={line.text}
              label={lineLabel(index + 1)}
              singleLine={isTopics}
              onPasteLines={(pasted) => {
                const texts = pasted.map((each) => plainText(writing, each));
                insert(index + 1, texts);
                if (isEmpty(line)) apply({ kind: 'remove', record, ids: [line.id] });
                return true;
              }}
            />
          </div>
          <IconButton
            size="small"
            icon="dismiss"
            label={words.removeLine(lineLabel(index + 1))}
            onClick={() => remove(index)}
          />
        </div>
      ))}
    </FieldGroup>
  );
}
