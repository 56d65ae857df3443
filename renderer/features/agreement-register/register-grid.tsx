import { useVirtualizer } from '@tanstack/react-virtual';
import { type KeyboardEvent, useRef } from 'react';
import { useStore } from 'zustand';
import { Checkbox } from '#renderer/components/checkbox.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { type RegisterColumn, registerColumns } from '#renderer/stores/register-view.ts';
import { factsOf } from '#renderer/stores/session-facts.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { registerWords } from '#renderer/strings/agreement-register/register-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { RegisterRow } from './register-rows.ts';

/** Two lines of an agreement. */
const rowHeight = 54;

function isSortable(column: string): column is RegisterColumn {
  return registerColumns.some((each) => each === column);
}

function Heads() {
  const { registerView } = useWindow();
  const { columns } = useWords(registerWords);
  const sorting = useStore(registerView, (view) => view.sorting);
  const { sortBy } = registerView.getState();
  return (
    <tr className="register-row register-heads">
      <th scope="col">
        <span className="hidden-words">{columns.state}</span>
      </th>
      {(['agreement', 'session', 'addressees', 'due', 'responsible', 'state'] as const).map(
        (column) => {
          const isSorted = sorting.column === column;
          return (
            <th
              key={column}
              scope="col"
              aria-sort={isSorted ? sorting.direction : isSortable(column) ? 'none' : undefined}
            >
              {isSortable(column) ? (
                <button type="button" className="register-head" onClick={() => sortBy(column)}>
                  {columns[column]}
                  {isSorted && (
                    <Icon
                      name={sorting.direction === 'ascending' ? 'sortUp' : 'sortDown'}
                      size={16}
                    />
                  )}
                </button>
              ) : (
                columns[column]
              )}
            </th>
          );
        },
      )}
    </tr>
  );
}

interface RegisterLineProps {
  readonly row: RegisterRow;
  readonly top: number;
  readonly index: number;
  readonly onOpen: (row: RegisterRow) => void;
  readonly onDone: (row: RegisterRow, isDone: boolean) => void;
}

function RegisterLine({ row, top, index, onOpen, onDone }: RegisterLineProps) {
  const words = useWords(registerWords);
  const moments = useMoments();
  const { session, agreement, state } = row;
  const { due, dueSession, responsible } = agreement.followUp;
  const addressees = agreement.addressees.join(', ');
  const dueWords = [due && moments.date(due), dueSession].filter(Boolean).join(' · ');
  return (
    <tr className="register-row" aria-rowindex={index + 2} style={{ top, height: rowHeight }}>
      <td>
        <Checkbox
          label={words.done(row.words)}
          checked={state === 'done'}
          onChange={(isDone) => onDone(row, isDone)}
        />
      </td>
      <td>
        <button
          type="button"
          className="register-words"
          lang={session.language}
          aria-label={words.open(row.words)}
          onClick={() => onOpen(row)}
        >
          {row.words}
        </button>
      </td>
      <td>
        {factsOf(session).title}
        <small>{moments.date(session.date)}</small>
      </td>
      <td className="register-fact" data-may-cut data-tip={addressees || undefined}>
        {addressees}
      </td>
      <td className="register-fact" data-may-cut data-tip={dueWords || undefined}>
        {dueWords}
      </td>
      <td className="register-fact" data-may-cut data-tip={responsible}>
        {responsible}
      </td>
      <td>
        <span className={`register-state register-${state}`}>{words.states[state]}</span>
      </td>
    </tr>
  );
}

/** The arrows go to the same cell of the row above or below. */
function pressedIn(event: KeyboardEvent<HTMLElement>): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  const control = event.target instanceof HTMLElement ? event.target : undefined;
  const row = control?.closest('tr');
  if (step === 0 || !control || !row || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...(row.parentElement?.querySelectorAll('tr') ?? [])].toSorted(
    (one, other) => one.offsetTop - other.offsetTop,
  );
  const next = rows[rows.indexOf(row) + step];
  const kind = control instanceof HTMLInputElement ? 'input' : 'button';
  next?.querySelector<HTMLElement>(kind)?.focus();
  event.preventDefault();
}

interface RegisterGridProps extends Pick<RegisterLineProps, 'onOpen' | 'onDone'> {
  readonly rows: readonly RegisterRow[];
}

/** The register as a table of which only the rows in view are drawn. */
export function RegisterGrid({ rows, ...acts }: RegisterGridProps) {
  const { registerView } = useWindow();
  const { title } = useWords(registerWords);
  const scroller = useRef<HTMLTableElement>(null);
  const { scrolled } = registerView.getState();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroller.current,
    estimateSize: () => rowHeight,
    initialOffset: () => registerView.getState().offset,
    scrollPaddingStart: 36,
    overscan: 6,
  });
  return (
    <table
      ref={scroller}
      className="register"
      aria-label={title}
      aria-rowcount={rows.length + 1}
      onScroll={(event) => scrolled(event.currentTarget.scrollTop)}
    >
      <thead className="register-top">
        <Heads />
      </thead>
      <tbody
        className="register-rows"
        style={{ height: virtual.getTotalSize() }}
        onKeyDown={pressedIn}
      >
        {virtual.getVirtualItems().map(({ index, start }) => {
          const row = rows[index];
          return (
            row && (
              <RegisterLine
                key={`${row.session.id}/${row.agreement.id}`}
                row={row}
                top={start}
                index={index}
                {...acts}
              />
            )
          );
        })}
      </tbody>
    </table>
  );
}
