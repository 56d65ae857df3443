import { FieldGroup } from '#renderer/components/field.tsx';
import { newSpeaker } from '#renderer/components/people/speaker-edits.ts';
import { SpeakerLines } from '#renderer/components/people/speaker-lines.tsx';
import { useApply, useWindow } from '#renderer/stores/window-context.ts';
import { itemFormWords } from '#renderer/strings/item-form/item-form-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import { AddButton } from './add-button.tsx';

interface PeopleRowProps {
  readonly list: 'item.speakers' | 'item.elected';
  readonly owner: RecordId;
  readonly speakers: readonly Speaker[];
  readonly label: string;
  readonly add: string;
  readonly direction: 'row' | 'column';
}

/** People under their label; `+` adds one and opens the form of the new one. */
export function PeopleRow({ list, owner, speakers, label, add, direction }: PeopleRowProps) {
  const apply = useApply();
  const { ports, workspace } = useWindow();
  const addPerson = () => {
    const speaker = newSpeaker(ports.newId());
    const { setPlace, wishFocus } = workspace.getState();
    apply({ kind: 'insert', list, owner, index: speakers.length, records: [speaker] });
    setPlace({ record: speaker.id, part: 'name' });
    wishFocus({ record: speaker.id, part: 'name' });
  };
  return (
    <FieldGroup
      label={label}
      direction={direction}
      action={<AddButton label={add} onAdd={addPerson} />}
    >
      <SpeakerLines list={list} owner={owner} speakers={speakers} label={label} />
    </FieldGroup>
  );
}

/** Who takes the floor under an item. */
export function SpeakersRow({ item }: { readonly item: AgendaItem }) {
  const words = useWords(itemFormWords);
  return (
    <PeopleRow
      list="item.speakers"
      owner={item.id}
      speakers={item.speakers}
      label={words.speakers}
      add={words.addSpeaker}
      direction="row"
    />
  );
}
