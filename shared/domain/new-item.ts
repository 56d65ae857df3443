import type { AgendaItem, ItemForm, ItemKind } from './agenda-item.ts';
import type { RecordId } from './record-id.ts';
import type { Text } from './text.ts';

/** How the line of an item is usually built, by what the item is (domain.md 1.2 and the reference report). */
const usualForms: Readonly<Record<ItemKind, ItemForm>> = {
  orderOfBusiness: 'label',
  minutes: 'label',
  opening: 'label: speakers',
  introduction: 'label: speakers',
  presentation: 'label of speakers: subject',
  report: 'label of speakers: subject',
  draftResolution: 'label',
  draftDeclaration: 'label',
  election: 'label',
  note: 'label of speakers: subject',
  statements: 'label: bulleted speakers',
  dialogue: 'label',
  closing: 'label: speakers',
  otherBusiness: 'label',
  recess: 'label',
  other: 'label',
};

/** The form that a kind of item proposes; staff may choose another. */
export function formOfKind(kind: ItemKind): ItemForm {
  return usualForms[kind];
}

/** An item of which nothing is recorded yet but its kind and what it is called. A recess has no number. */
export function newItem(id: RecordId, kind: ItemKind, label: Text): AgendaItem {
  return {
    id,
    numbering: kind === 'recess' ? 'none' : 'auto',
    kind,
    form: formOfKind(kind),
    label,
    speakers: [],
    ending: 'auto',
    topics: [],
    documents: [],
    proceedings: [],
    comments: [],
    children: [],
  };
}
