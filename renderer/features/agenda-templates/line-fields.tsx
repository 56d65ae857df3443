import { useEffect, useRef } from 'react';
import { Button, IconButton } from '#renderer/components/button.tsx';
import { Checkbox } from '#renderer/components/checkbox.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { StaticText } from '#renderer/components/rich-text/static-text.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { useWindow } from '#renderer/stores/window-context.ts';
import { templateWords } from '#renderer/strings/agenda-templates/template-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import type { Language } from '#shared/domain/language.ts';
import { slotNames } from '#shared/domain/new-session/slots.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import {
  lineWords,
  withItem,
  withLineMoved,
  withLineWords,
  withNewLine,
  withoutLine,
} from './template-lines.ts';

interface LineFieldsProps {
  readonly agenda: readonly AgendaItem[];
  readonly language: Language;
  readonly onChange: (agenda: readonly AgendaItem[]) => void;
}

/** The lines of a template, one field each, with the numbers that they will have. */
export function LineFields({ agenda, language, onChange }: LineFieldsProps) {
  const { ports } = useWindow();
  const words = useWords(templateWords);
  const added = useRef<RecordId>(undefined);
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (added.current === undefined) return;
    list.current?.querySelector<HTMLElement>(`[data-line="${added.current}"] input`)?.focus();
    added.current = undefined;
  });
  const add = () => {
    const id = ports.newId();
    added.current = id;
    onChange(withNewLine(agenda, id));
  };
  const slots = Object.values(slotNames[language])
    .map((name) => `{${name}}`)
    .join(', ');
  return (
    <FieldGroup label={words.lines} hint={words.slots(slots)}>
      <div className="template-lines" ref={list}>
        {numberItems(agenda, new Set()).map(({ item, level, label, numbering }) => {
          const { id } = item;
          const name = numbering === 'none' ? words.unnumberedLine : words.line(label);
          const typed = lineWords(item, language);
          return (
            <div key={id} className="template-line" data-level={level} data-line={id}>
              <span className="ghost">{label}</span>
              {typed === undefined ? (
                <span data-tip={words.formatted}>
                  <StaticText inlines={item.label[language] ?? []} />
                </span>
              ) : (
                <TextInput
                  aria-label={name}
                  lang={language}
                  spellCheck
                  value={typed}
                  onChange={(next) => onChange(withLineWords(agenda, id, language, next))}
                  onKeyDown={(event) => {
                    if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
                    event.preventDefault();
                    add();
                  }}
                />
              )}
              <Checkbox
                checked={item.numbering === 'auto'}
                onChange={(isNumbered) =>
                  onChange(
                    withItem(agenda, id, (line) => ({
                      ...line,
                      numbering: isNumbered ? 'auto' : 'none',
                    })),
                  )
                }
              >
                {words.numbered}
              </Checkbox>
              <span>
                <IconButton
                  icon="arrowUp"
                  size="small"
                  label={words.moveUp(name)}
                  onClick={() => onChange(withLineMoved(agenda, id, -1))}
                />
                <IconButton
                  icon="arrowDown"
                  size="small"
                  label={words.moveDown(name)}
                  onClick={() => onChange(withLineMoved(agenda, id, 1))}
                />
                <IconButton
                  icon="delete"
                  size="small"
                  label={words.removeLine(name)}
                  onClick={() => onChange(withoutLine(agenda, id))}
                />
              </span>
            </div>
          );
        })}
        <div>
          <Button look="subtle" size="small" icon="add" onClick={add}>
            {words.addLine}
          </Button>
        </div>
      </div>
    </FieldGroup>
  );
}
