import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import {
  type CSSProperties,
  type KeyboardEvent,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from 'react';
import { useStore } from 'zustand';
import { Icon } from '#renderer/components/icon.tsx';
import type { MenuEntry } from '#renderer/components/menu-button.tsx';
import type { Found } from '#renderer/stores/search-desk.ts';
import { factsOf } from '#renderer/stores/session-facts.ts';
import { type SortColumn, sortColumns } from '#renderer/stores/sessions-view.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { sessionsWords } from '#renderer/strings/sessions/sessions-words.ts';
import { useMoments } from '#renderer/strings/use-moments.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import type { Session } from '#shared/domain/session.ts';
import { readQuery } from '#shared/search/query.ts';
import { listedLines } from './listed-lines.ts';
import { placeAfterKey } from './place-after-key.ts';
import { PlaceRow } from './place-row.tsx';
import { SessionRow } from './session-row.tsx';

/** As `--minutaRow`; the head of the list has the same height less its padding. */
const rowHeight = 36;
/** Of a place found in a session. */
const placeHeight = 30;

function Heads() {
  const { sessionsView } = useWindow();
  const words = useWords(sessionsWords);
  const frame = useWords(frameWords);
  const strings = useWords(windowWords);
  const sorting = useStore(sessionsView, (view) => view.sorting);
  const { sortBy } = sessionsView.getState();
  const names: Readonly<Record<SortColumn, string>> = {
    session: strings.session,
    date: strings.date,
    kind: strings.kind,
    theme: strings.theme,
    status: frame.status,
    changed: words.lastChange,
  };
  return (
    <tr className="sessions-heads" aria-rowindex={1}>
      {sortColumns.map((column) => {
        const isSorted = sorting.column === column;
        return (
          <th key={column} scope="col" aria-sort={isSorted ? sorting.direction : 'none'}>
            <button type="button" className="sessions-head" onClick={() => sortBy(column)}>
              {names[column]}
              {isSorted && (
                <Icon name={sorting.direction === 'ascending' ? 'sortUp' : 'sortDown'} size={16} />
              )}
            </button>
          </th>
        );
      })}
      <th scope="col">
        <span className="hidden-words">{frame.more}</span>
      </th>
    </tr>
  );
}

/** Wide enough for the longest title, within bounds: each row is a grid of its own. */
function titleColumn(sessions: readonly Session[]): CSSProperties {
  let longest = 0;
  for (const session of sessions) longest = Math.max(longest, factsOf(session).title.length);
  const width = Math.min(Math.max(longest * 8 + 16, 104), 220);
  const column: CSSProperties & { readonly '--sessionsTitle': string } = {
    '--sessionsTitle': `${width}px`,
  };
  return column;
}

interface SessionsGridProps {
  readonly sessions: readonly Session[];
  /** What search says; the places found stand below their sessions. */
  readonly found: Found | undefined;
  readonly entries: (session: Session) => readonly MenuEntry[];
  readonly onOpen: (session: Session) => void;
  readonly onDiscard: (session: Session) => void;
}

/** The sessions as a grid of which only the rows in view are drawn; the arrows move in it. */
export function SessionsGrid({ sessions, found, entries, onOpen, onDiscard }: SessionsGridProps) {
  const { sessionsView, keeper } = useWindow();
  const strings = useWords(windowWords);
  const moments = useMoments();
  const column = useMemo(() => titleColumn(sessions), [sessions]);
  const lines = useMemo(() => listedLines(sessions, found), [sessions, found]);
  const typed = found?.typed ?? '';
  const query = useMemo(() => readQuery(typed), [typed]);
  const active = useStore(sessionsView, (view) => view.active);
  const activePlace = useStore(sessionsView, (view) => view.activePlace);
  const { activate, scrolled } = sessionsView.getState();
  const scroller = useRef<HTMLTableElement>(null);
  /** Set when the focus is to follow to the active row once that is drawn. */
  const follows = useRef(false);
  const first = Math.max(
    lines.findIndex(({ session }) => session.id === active),
    0,
  );
  // A place that is found no more leaves the focus to its session.
  const isThere = lines[first + activePlace]?.session.id === active;
  const place = isThere ? first + activePlace : first;
  // The same functions while the lines are the same: with others every row would be measured anew.
  const keyOf = useCallback(
    (index: number) => {
      const line = lines[index];
      return line ? `${line.session.id}#${line.place}` : index;
    },
    [lines],
  );
  const heightOf = useCallback(
    (index: number) => (lines[index]?.place ? placeHeight : rowHeight),
    [lines],
  );
  const rows = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroller.current,
    estimateSize: heightOf,
    getItemKey: keyOf,
    initialOffset: () => sessionsView.getState().offset,
    scrollPaddingStart: rowHeight,
    overscan: 8,
    // The row that the Tab key comes to is always there.
    rangeExtractor: (range) => {
      const shown = defaultRangeExtractor(range);
      return shown.includes(place) ? shown : [...shown, place].toSorted((a, b) => a - b);
    },
  });

  // Whoever comes to the list with the focus nowhere goes on from the row where they were.
  useLayoutEffect(() => {
    follows.current = document.activeElement === document.body;
  }, []);
  useEffect(() => {
    if (!follows.current) return;
    const row = scroller.current?.querySelector<HTMLElement>('[data-stop][tabindex="0"]');
    if (!row) return;
    follows.current = false;
    row.focus({ preventScroll: true });
  });

  const order = useStore(sessionsView, (view) => view.sorting);
  const filters = useStore(sessionsView, (view) => view.filters);
  const shown = useRef({ order, filters });
  useLayoutEffect(() => {
    // Another order or choice is read from its beginning.
    if (shown.current.order === order && shown.current.filters === filters) return;
    shown.current = { order, filters };
    scroller.current?.scrollTo({ top: 0 });
  }, [order, filters]);

  const goTo = (index: number) => {
    const line = lines[index];
    if (!line) return;
    follows.current = true;
    activate(line.session.id, line.place);
    rows.scrollToIndex(index);
  };

  const press = (event: KeyboardEvent<HTMLTableElement>) => {
    if (!(event.target instanceof HTMLElement)) return;
    const row = event.target.closest<HTMLElement>('[data-row]');
    const { key, altKey, shiftKey } = event;
    if (!row || altKey || shiftKey || event.target.closest('[role="menu"]')) return;
    const line = lines[place];
    const page = Math.max(Math.floor((scroller.current?.clientHeight ?? 0) / rowHeight) - 2, 1);
    const next = placeAfterKey(key, place, lines.length, page);
    if (next !== undefined) goTo(next);
    else if (key === 'ArrowRight') row.querySelector<HTMLElement>('[data-more]')?.focus();
    else if (key === 'ArrowLeft') row.querySelector<HTMLElement>('[data-stop]')?.focus();
    else if (key === 'Delete' && line?.place === 0) {
      onDiscard(line.session);
      const own = sessions.indexOf(line.session);
      const neighbour = sessions[own + 1] ?? sessions[own - 1];
      follows.current = neighbour !== undefined;
      activate(neighbour?.id);
    } else return;
    event.preventDefault();
  };

  return (
    <table
      ref={scroller}
      // biome-ignore lint/a11y/noNoninteractiveElementToInteractiveRole: the arrows walk its rows
      role="grid"
      className="sessions"
      aria-label={strings.sessions}
      aria-rowcount={lines.length + 1}
      aria-colcount={sortColumns.length + 1}
      style={column}
      onKeyDown={press}
      onScroll={(event) => scrolled(event.currentTarget.scrollTop)}
    >
      <thead className="sessions-top">
        <Heads />
      </thead>
      <tbody className="sessions-rows" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const line = lines[index];
          if (!line) return null;
          const shared = { index, top: start, isActive: index === place };
          return line.place > 0 ? (
            <PlaceRow key={key} line={line} query={query} {...shared} />
          ) : (
            <SessionRow
              key={key}
              session={line.session}
              moments={moments}
              savedAt={keeper.savedAt(line.session.id)}
              entries={entries}
              onOpen={onOpen}
              onActivate={activate}
              {...shared}
            />
          );
        })}
      </tbody>
    </table>
  );
}
