import { useEffect, useState } from 'react';
import { IconButton } from '#renderer/components/button.tsx';
import { leavesRow } from '#renderer/components/leaves-row.ts';
import { OrderedLines } from '#renderer/components/ordered-lines.tsx';
import { useApply, useWindow, useWorkspace, useWriting } from '#renderer/stores/window-context.ts';
import { peopleWords } from '#renderer/strings/people/people-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { describedFacts } from './described-facts.ts';
import { SpeakerForm } from './speaker-form.tsx';
import './people.css';

interface SpeakerLinesProps {
  readonly list: 'item.speakers' | 'item.elected';
  /** The item. */
  readonly owner: RecordId;
  readonly speakers: readonly Speaker[];
  readonly label: string;
}

interface SpeakerWordsProps {
  readonly speaker: Speaker;
}

/** A person in two lines: rank and name, position and institution. */
export function SpeakerWords({ speaker }: SpeakerWordsProps) {
  const { speaker: words } = useWords(peopleWords);
  const writing = useWriting();
  const { honorific, name } = speaker;
  const facts = describedFacts(speaker, writing);
  return (
    <>
      <span className="speaker-name">
        {honorific && `${draftingIn(writing).honorific(honorific)} `}
        {name ? <b>{name}</b> : <span className="ghost">{words.noName}</span>}
      </span>
      {facts && <span className="facts">{facts}</span>}
    </>
  );
}

/** The people of a list of an item, one line each; a line opens into the form of its person. */
export function SpeakerLines({ list, owner, speakers, label }: SpeakerLinesProps) {
  const { speaker: words } = useWords(peopleWords);
  const apply = useApply();
  const { workspace } = useWindow();
  const [open, setOpen] = useState<RecordId>();
  // Whoever is sent to a field of a person finds the form open: from the page, or after one was added.
  const place = useWorkspace(({ place: at }) =>
    speakers.some(({ id }) => id === at?.record) ? at : undefined,
  );
  useEffect(() => {
    if (place) setOpen(place.record);
  }, [place]);
  const edit = (id: RecordId) => {
    setOpen(id);
    workspace.getState().wishFocus({ record: id, part: 'name' });
  };
  return (
    <OrderedLines
      label={label}
      lines={speakers}
      nameOf={({ name }) => name || words.noName}
      onMove={(id, index) => apply({ kind: 'move', list, owner, index, ids: [id] })}
      onRemove={(id) => apply({ kind: 'remove', record: 'speaker', ids: [id] })}
    >
      {(speaker) => {
        const { id } = speaker;
        const name = speaker.name || words.noName;
        if (open !== id)
          return (
            <>
              <button type="button" className="line-body speaker-words" onClick={() => edit(id)}>
                <SpeakerWords speaker={speaker} />
              </button>
              <IconButton
                label={words.edit(name)}
                icon="edit"
                size="small"
                tabIndex={-1}
                onClick={() => edit(id)}
              />
            </>
          );
        const close = (line: Element | null) => {
          setOpen(undefined);
          const item = line?.closest<HTMLElement>('.ordered-line');
          requestAnimationFrame(() => item?.querySelector<HTMLElement>('.speaker-words')?.focus());
        };
        return (
          <>
            <span className="speaker-open facts" aria-hidden="true">
              {name}
            </span>
            {/* biome-ignore lint/a11y/noStaticElementInteractions: Escape closes it from every field within */}
            <div
              className="speaker-editor"
              onKeyDown={(event) => {
                if (!leavesRow(event)) return;
                event.stopPropagation();
                close(event.currentTarget);
              }}
            >
              <SpeakerForm speaker={speaker} />
            </div>
            <IconButton
              label={words.done}
              icon="chevronUp"
              size="small"
              keys="Esc"
              onClick={(event) => close(event.currentTarget)}
            />
          </>
        );
      }}
    </OrderedLines>
  );
}
