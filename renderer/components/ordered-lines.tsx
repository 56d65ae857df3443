import { type ReactNode, useId, useRef, useState } from 'react';
import { lineWords } from '#renderer/strings/lines/line-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { IconButton } from './button.tsx';
import { LineHandle } from './line-handle.tsx';
import { indexAfterDrop, steppedIndex } from './line-order.ts';
import { useDraggedLine } from './use-dragged-line.ts';
import './ordered-lines.css';

interface OrderedLinesProps<Lined extends { readonly id: string }> {
  readonly label: string;
  readonly lines: readonly Lined[];
  /** What a line is called where it is not seen: the name of a speaker, the words of a topic. */
  readonly nameOf: (line: Lined, index: number) => string;
  /** `index` counts the lines that stay, as the command that moves does. */
  readonly onMove: (id: string, index: number) => void;
  readonly onRemove: (id: string) => void;
  readonly children: (line: Lined, index: number) => ReactNode;
}

interface LineProps {
  readonly list: string;
  readonly id: string;
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onStep: (step: -1 | 1) => void;
  readonly onDrop: (dragged: string, edge: 'before' | 'after') => void;
  readonly onRemove: () => void;
  readonly children: ReactNode;
}

function Line({ list, id, name, isFirst, isLast, onStep, onDrop, onRemove, children }: LineProps) {
  const words = useWords(lineWords);
  const line = useRef<HTMLLIElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const edge = useDraggedLine(line, handle, { list, id, onDrop });
  return (
    <li
      ref={line}
      className="line ordered-line"
      data-line={id}
      data-drop={edge}
      onKeyDown={(event) => {
        const { key, altKey, ctrlKey, metaKey, shiftKey } = event;
        if (!altKey || ctrlKey || metaKey || shiftKey) return;
        if (key !== 'ArrowUp' && key !== 'ArrowDown') return;
        // The keys would move the item whose form this is.
        event.preventDefault();
        event.stopPropagation();
        onStep(key === 'ArrowUp' ? -1 : 1);
      }}
    >
      <LineHandle handle={handle} name={name} isFirst={isFirst} isLast={isLast} onStep={onStep} />
      {children}
      <IconButton label={words.remove(name)} icon="dismiss" size="small" onClick={onRemove} />
    </li>
  );
}

/** Gives the focus back to what had it before its line was moved in the page. */
function keepFocus(list: HTMLElement | null): void {
  const { activeElement: focused } = document;
  if (!(focused instanceof HTMLElement) || !list?.contains(focused)) return;
  requestAnimationFrame(() => {
    if (document.activeElement !== focused) focused.focus({ preventScroll: false });
  });
}

/** After a line went, the focus goes to what removes the next one, else to what adds to the list. */
function focusAfterRemoval(list: HTMLElement | null, index: number): void {
  const group = list?.closest('[role="group"]');
  requestAnimationFrame(() => {
    const removers = group?.querySelectorAll<HTMLElement>(
      '.ordered-line > .icon-button:last-child',
    );
    const next = removers?.[Math.min(index, removers.length - 1)];
    (next ?? group?.querySelector<HTMLElement>('.field-label button'))?.focus();
  });
}

/**
 * Lines that stand in an order: each is dragged by its handle, moved by Alt+↑ and Alt+↓ from anywhere in it or
 * by the menu of the handle, and removed. Nothing is drawn for no lines.
 */
export function OrderedLines<Lined extends { readonly id: string }>({
  label,
  lines,
  nameOf,
  onMove,
  onRemove,
  children,
}: OrderedLinesProps<Lined>) {
  const words = useWords(lineWords);
  const list = useId();
  const element = useRef<HTMLUListElement>(null);
  const [said, setSaid] = useState('');
  if (lines.length === 0) return null;
  const move = (line: Lined, from: number, to: number | undefined) => {
    if (to === undefined || to === from) return;
    keepFocus(element.current);
    onMove(line.id, to);
    setSaid(words.moved(nameOf(line, from), to + 1, lines.length));
  };
  return (
    <>
      <ul ref={element} className="lines" aria-label={label}>
        {lines.map((line, index) => (
          <Line
            key={line.id}
            list={list}
            id={line.id}
            name={nameOf(line, index)}
            isFirst={index === 0}
            isLast={index === lines.length - 1}
            onStep={(step) => move(line, index, steppedIndex(index, step, lines.length))}
            onDrop={(dragged, edge) => {
              const from = lines.findIndex(({ id }) => id === dragged);
              const moved = lines[from];
              if (moved) move(moved, from, indexAfterDrop(from, index, edge));
            }}
            onRemove={() => {
              focusAfterRemoval(element.current, index);
              onRemove(line.id);
            }}
          >
            {children(line, index)}
          </Line>
        ))}
      </ul>
      <span className="hidden-words" aria-live="polite">
        {said}
      </span>
    </>
  );
}
