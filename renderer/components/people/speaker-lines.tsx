import { type KeyboardEvent, useState } from 'react';
import { IconButton } from '#renderer/components/button.tsx';
import { FieldGroup } from '#renderer/components/field.tsx';
import { wordsOfText } from '#renderer/components/rich-text/inline-words.ts';
import { useApply, useSession, useWindow, useWorkspace } from '#renderer/stores/window-context.ts';
import { peopleWords } from '#renderer/strings/people/people-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { SpeakerForm } from './speaker-form.tsx';

interface SpeakerLinesProps {
  readonly label: string;
  readonly list: 'item.speakers' | 'item.elected';
  readonly owner: RecordId;
  readonly speakers: readonly Speaker[];
}

interface SpeakerLineProps {
  readonly speaker: Speaker;
  readonly isEdited: boolean;
  readonly onEdit: (edited: boolean) => void;
  readonly onRemove: () => void;
  readonly onMove: (by: 1 | -1) => void;
}

function SpeakerLine({ speaker, isEdited, onEdit, onRemove, onMove }: SpeakerLineProps) {
  const words = useWords(peopleWords);
  const facts = useSession((session) =>
    [speaker.position, speaker.institution]
      .map((text) => wordsOfText(session, text))
      .filter((part) => part !== '')
      .join(', '),
  );
  const honorific = useSession(({ language }) =>
    draftingIn(language).person('plain', speaker.honorific, '').trim(),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return;
    event.preventDefault();
    event.stopPropagation();
    onMove(event.key === 'ArrowUp' ? -1 : 1);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Alt with arrows moves the line that holds the focus
    <div className="line" onKeyDown={onKeyDown} data-record={speaker.id} data-part="name">
      <div className="row-words">
        <p className="row-title">
          {honorific} <b>{speaker.name || words.unnamed}</b>
        </p>
        {facts !== '' && <p className="row-facts">{facts}</p>}
      </div>
      <IconButton
        size="small"
        icon="edit"
        label={words.edit(speaker.name)}
        aria-expanded={isEdited}
        onClick={() => onEdit(!isEdited)}
      />
      <IconButton
        size="small"
        icon="dismiss"
        label={words.remove(speaker.name)}
        onClick={onRemove}
      />
    </div>
  );
}

/** The speakers of an item, or those whom it elected, one line each; one of them open for editing. */
export function SpeakerLines({ label, list, owner, speakers }: SpeakerLinesProps) {
  const words = useWords(peopleWords);
  const apply = useApply();
  const { ports } = useWindow();
  const wishFocus = useWorkspace((state) => state.wishFocus);
  const [edited, edit] = useState<RecordId>();
  const add = () => {
    const speaker: Speaker = { id: ports.newId(), name: '' };
    apply({ kind: 'insert', list, owner, index: speakers.length, records: [speaker] });
    edit(speaker.id);
    wishFocus({ record: speaker.id, part: 'honorific' });
  };
  return (
    <FieldGroup
      label={label}
      direction="row"
      action={<IconButton size="small" icon="add" label={words.add(label)} onClick={add} />}
    >
      {speakers.length > 0 && (
        <div className="lines">
          {speakers.map((speaker, index) => (
            <div key={speaker.id} className="line-with-form">
              <SpeakerLine
                speaker={speaker}
                isEdited={edited === speaker.id}
                onEdit={(isEdited) => edit(isEdited ? speaker.id : undefined)}
                onRemove={() => apply({ kind: 'remove', record: 'speaker', ids: [speaker.id] })}
                onMove={(by) =>
                  apply({
                    kind: 'move',
                    list,
                    owner,
                    index: Math.max(0, index + by),
                    ids: [speaker.id],
                  })
                }
              />
              {edited === speaker.id && <SpeakerForm speaker={speaker} />}
            </div>
          ))}
        </div>
      )}
    </FieldGroup>
  );
}
