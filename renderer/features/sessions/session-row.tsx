import { memo, useState } from 'react';
import { IconButton } from '#renderer/components/button.tsx';
import { MenuButton, type MenuEntry } from '#renderer/components/menu-button.tsx';
import { factsOf } from '#renderer/stores/session-facts.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import type { Moments } from '#renderer/strings/moments.ts';
import { sessionsWords } from '#renderer/strings/sessions/sessions-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { windowWords } from '#renderer/strings/window-words.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { StatusSign } from './status-sign.tsx';

interface SessionRowProps {
  readonly session: Session;
  /** Its place in the list, from 0. */
  readonly index: number;
  /** From the top of the list, in pixels. */
  readonly top: number;
  readonly isActive: boolean;
  readonly moments: Moments;
  readonly savedAt: string | undefined;
  readonly onOpen: (session: Session) => void;
  readonly onActivate: (id: RecordId) => void;
  readonly entries: (session: Session) => readonly MenuEntry[];
}

/** One session of the list. Its title is the button that opens it; the whole row is the button's target. */
export const SessionRow = memo(function SessionRow({
  session,
  index,
  top,
  isActive,
  moments,
  savedAt,
  onOpen,
  onActivate,
  entries,
}: SessionRowProps) {
  const words = useWords(sessionsWords);
  const frame = useWords(frameWords);
  const strings = useWords(windowWords);
  // A menu in each row would make scrolling slow: it comes with the pointer or the focus.
  const [isNear, setNear] = useState(false);
  const { title, theme } = factsOf(session);
  const more = (
    <IconButton icon="more" size="small" label={words.commands(title)} tabIndex={-1} data-more="" />
  );
  return (
    <tr
      className="sessions-row"
      aria-rowindex={index + 2}
      aria-selected={isActive}
      data-row={session.id}
      style={{ top }}
      onPointerEnter={() => setNear(true)}
      onFocus={() => {
        setNear(true);
        onActivate(session.id);
      }}
      onContextMenu={(event) => {
        event.preventDefault();
        event.currentTarget.querySelector<HTMLElement>('[data-more]')?.click();
      }}
    >
      <td>
        <button
          type="button"
          className="sessions-title"
          data-stop=""
          tabIndex={isActive ? 0 : -1}
          onClick={() => onOpen(session)}
        >
          {title}
        </button>
      </td>
      <td className="sessions-fact">{moments.date(session.date)}</td>
      <td className="sessions-fact">{strings.kinds[session.kind]}</td>
      <td className="sessions-theme" data-tip={theme || undefined}>
        {theme || '–'}
      </td>
      <td className="sessions-fact sessions-status">
        <StatusSign status={session.status} />
        {frame.statuses[session.status]}
      </td>
      <td className="sessions-fact sessions-changed">{savedAt ? moments.recent(savedAt) : '–'}</td>
      <td className="sessions-more">
        {(isNear || isActive) && (
          <MenuButton button={more} entries={entries(session)} align="end" />
        )}
      </td>
    </tr>
  );
});
