import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useCallback, useEffect, useRef } from 'react';
import './choice-list.css';

/** A line of a list of which one is chosen. */
export interface Choice {
  readonly id: string;
  readonly name: string;
  /** A fact that tells it from others. */
  readonly detail?: string | undefined;
  /** A word at its end. */
  readonly mark?: string | undefined;
}

/** As the rows are drawn: two lines of text. */
const rowHeight = 44;
/** Rows that Page Up and Page Down pass over. */
const pageOfRows = 10;

interface ChoiceListProps {
  readonly label: string;
  readonly choices: readonly Choice[];
  readonly chosen: string | undefined;
  readonly onChoose: (id: string) => void;
  /** Enter and a double press. */
  readonly onOpen?: (id: string) => void;
}

function placeAfter(key: string, place: number, count: number): number | undefined {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: place + 1,
    ArrowUp: place - 1,
    PageDown: place + pageOfRows,
    PageUp: place - pageOfRows,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? undefined : Math.min(Math.max(next, 0), count - 1);
}

/** Things of which one is chosen and shown beside; only the rows in view are drawn, and the arrows move. */
export function ChoiceList({ label, choices, chosen, onChoose, onOpen }: ChoiceListProps) {
  const scroller = useRef<HTMLDivElement>(null);
  const place = Math.max(
    choices.findIndex(({ id }) => id === chosen),
    0,
  );
  const keyOf = useCallback((index: number) => choices[index]?.id ?? index, [choices]);
  const rows = useVirtualizer({
    count: choices.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    getItemKey: keyOf,
    overscan: 8,
  });
  const shown = choices[place]?.id;
  useEffect(() => {
    if (shown !== undefined) rows.scrollToIndex(place);
  }, [shown, place, rows]);
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && shown !== undefined && onOpen) {
      event.preventDefault();
      onOpen(shown);
      return;
    }
    const next = choices[placeAfter(event.key, place, choices.length) ?? -1];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
  };
  const active = choices[place];
  return (
    <div
      ref={scroller}
      className="choice-list"
      role="listbox"
      aria-label={label}
      aria-activedescendant={active && `choice-${active.id}`}
      tabIndex={0}
      onKeyDown={move}
    >
      <div role="presentation" style={{ height: rows.getTotalSize(), position: 'relative' }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const choice = choices[index];
          if (!choice) return null;
          return (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list has the focus and hears the keys
            <div
              key={key}
              id={`choice-${choice.id}`}
              role="option"
              tabIndex={-1}
              aria-selected={index === place}
              aria-posinset={index + 1}
              aria-setsize={choices.length}
              className="choice"
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => onChoose(choice.id)}
              onDoubleClick={() => onOpen?.(choice.id)}
            >
              <span className="row-title">{choice.name}</span>
              {choice.mark && <span className="badge">{choice.mark}</span>}
              {choice.detail && <span className="row-facts">{choice.detail}</span>}
            </div>
          );
        })}
      </div>
    </div>
  );
}
