import { useState } from 'react';
import { useSession, useWindow, useWriting } from '#renderer/stores/window-context.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { wordsOf } from '#shared/domain/directory/people-of.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import type { Language } from '#shared/domain/language.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { Select } from './select.tsx';

interface ItemSelectProps {
  readonly label: string;
  /** What the choice of no item is called; without it one has to be chosen. */
  readonly none?: string;
  readonly value: ItemId | undefined;
  readonly at: { readonly record: string; readonly part: string };
  /** The items to choose from, asked for when the list is about to be shown. */
  readonly choices: () => readonly AgendaItem[];
  readonly onChange: (item: ItemId | undefined) => void;
}

/** Number and title of each item of a session, by id. */
function titlesOf(session: Session, language: Language): ReadonlyMap<ItemId, string> {
  return new Map(
    numberItems(session.agenda).map(({ item, citation }) => {
      const texts = [item.label, item.subject].map(
        (text) => wordsOf(text, language) || wordsOf(text),
      );
      const title = texts
        .map((words) => words.trim())
        .filter(Boolean)
        .join(': ');
      return [item.id, [citation && `${citation}.`, title].filter(Boolean).join(' ')];
    }),
  );
}

const noItem = '';

/**
 * A choice of one item of the agenda. What there is to choose is drawn only while the control has the focus:
 * an agenda may be long, and changes with each letter typed elsewhere.
 */
export function ItemSelect({ label, none, value, at, choices, onChange }: ItemSelectProps) {
  const { sessions } = useWindow();
  const writing = useWriting();
  const [offered, setOffered] = useState<readonly AgendaItem[]>([]);
  const chosenTitle = useSession((session) =>
    value === undefined ? '' : (titlesOf(session, writing).get(value) ?? value),
  );
  const session = sessions.getState().open?.present;
  const titles = session && offered.length > 0 ? titlesOf(session, writing) : undefined;
  const others = offered.filter(({ id }) => id !== value);
  const offer = () => setOffered(choices());
  return (
    <Select
      aria-label={label}
      data-record={at.record}
      data-part={at.part}
      value={value ?? noItem}
      options={[
        ...(none === undefined && value !== undefined
          ? []
          : [{ value: noItem, label: none ?? '' }]),
        ...(value === undefined ? [] : [{ value, label: chosenTitle }]),
        ...others.map(({ id }) => ({ value: id, label: titles?.get(id) ?? id })),
      ]}
      onPointerDown={offer}
      onFocus={offer}
      onBlur={() => setOffered([])}
      onChange={(chosen) => onChange(chosen === noItem ? undefined : chosen)}
    />
  );
}
