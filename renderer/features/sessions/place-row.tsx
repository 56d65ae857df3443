import { FoundWords } from '#renderer/components/found-words.tsx';
import { foundPlaces, openPlace } from '#renderer/stores/found-places.ts';
import { useWindow } from '#renderer/stores/window-context.ts';
import { searchWindowWords } from '#renderer/strings/search/search-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { Query } from '#shared/search/query.ts';
import type { ListedLine } from './listed-lines.ts';

/** Characters of the words around a hit: about what a wide window shows. */
const contextLength = 180;

interface PlaceRowProps {
  readonly line: ListedLine;
  readonly query: Query;
  readonly index: number;
  /** From the top of the list, in pixels. */
  readonly top: number;
  readonly isActive: boolean;
}

/** A place found in a session: what it is, and its words with the hits marked. It opens there. */
export function PlaceRow({ line, query, index, top, isActive }: PlaceRowProps) {
  const { sessions, workspace, sessionsView } = useWindow();
  const { kinds } = useWords(searchWindowWords);
  const { session, place, entry } = line;
  const [found] = foundPlaces(session, [entry], query, contextLength);
  return (
    <tr
      className="sessions-place"
      aria-rowindex={index + 2}
      aria-selected={isActive}
      data-row={session.id}
      style={{ top }}
      onFocus={() => sessionsView.getState().activate(session.id, place)}
    >
      <td>
        {found && (
          <button
            type="button"
            data-stop=""
            tabIndex={isActive ? 0 : -1}
            onClick={() => openPlace({ sessions, workspace }, session.id, found.entry)}
          >
            <small>{kinds[found.entry.kind]}</small>
            <span lang={found.entry.language}>
              <FoundWords pieces={found.context} />
            </span>
          </button>
        )}
      </td>
    </tr>
  );
}
