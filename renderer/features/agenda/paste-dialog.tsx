import { useId, useMemo, useRef, useState } from 'react';
import { AgendaPreview } from '#renderer/components/agenda-preview.tsx';
import { Button } from '#renderer/components/button.tsx';
import { Dialog } from '#renderer/components/dialog.tsx';
import { useSession } from '#renderer/stores/window-context.ts';
import { agendaWords } from '#renderer/strings/agenda/agenda-words.ts';
import { frameWords } from '#renderer/strings/frame/frame-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import type { PendingPaste } from './pending-paste.ts';
import { rowTitle } from './row-words.ts';

interface PasteDialogProps {
  readonly pasted: PendingPaste;
  readonly onItems: () => void;
  readonly onTopics: () => void;
  readonly onClose: () => void;
}

/** What a longer paste will be, before it is: as items, or as subtopics of the item that it was pasted at. */
export function PasteDialog({ pasted, onItems, onTopics, onClose }: PasteDialogProps) {
  const words = useWords(agendaWords);
  const frame = useWords(frameWords);
  const session = useSession((present) => present);
  const [isTopics, setTopics] = useState(false);
  const insert = useRef<HTMLButtonElement>(null);
  const name = useId();
  const { items, topics, target } = pasted;
  const item = [...everyItem(session.agenda)].find((each) => each.item.id === target)?.item;
  const shown = useMemo(() => {
    const holder = (of: AgendaItem): AgendaItem => ({ ...of, topics, children: [] });
    return { ...session, agenda: isTopics && item ? [holder(item)] : items, leftOut: [] };
  }, [session, isTopics, item, items, topics]);
  const take = isTopics ? onTopics : onItems;
  const all = [...everyItem(items)];
  const choice = (value: boolean, label: string) => (
    <label className="checkbox">
      <input
        type="radio"
        name={name}
        checked={isTopics === value}
        onChange={() => setTopics(value)}
      />
      {label}
    </label>
  );
  return (
    <Dialog title={words.pasteTitle} onClose={onClose} firstFocus={insert}>
      {item && (
        <fieldset
          className="paste-choice"
          onKeyDown={(event) => {
            if (event.key !== 'Enter') return;
            event.preventDefault();
            take();
          }}
        >
          <legend className="hidden-words">{words.pasteAs}</legend>
          {choice(false, words.pasteAsItems(all.length))}
          {choice(true, words.pasteAsTopics(topics.length, rowTitle(session, item)))}
        </fieldset>
      )}
      <div className="paste-preview">
        <AgendaPreview session={shown} label={words.pasteTitle} empty={words.nothingToPaste} />
      </div>
      <div className="dialog-choices">
        <Button ref={insert} look="primary" onClick={take}>
          {words.pasteInsert}
        </Button>
        <Button onClick={onClose}>{frame.cancel}</Button>
      </div>
    </Dialog>
  );
}
