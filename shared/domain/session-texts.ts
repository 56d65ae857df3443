import type { AgendaItem } from './agenda-item.ts';
import { mapTexts } from './mapped-texts.ts';
import type { RecordId } from './record-id.ts';
import type { Session } from './session.ts';
import type { Text } from './text.ts';

/** A text of the session with the record that it belongs to; `session` for the session's own. */
export interface OwnedText {
  readonly owner: RecordId | 'session';
  /** The field of the record, as commands name it. */
  readonly part: string;
  readonly text: Text;
}

/** Every item of an agenda, parents before children, with its level from 0. */
export function* everyItem(
  agenda: readonly AgendaItem[],
  level = 0,
): Generator<{ readonly item: AgendaItem; readonly level: number }> {
  for (const item of agenda) {
    yield { item, level };
    yield* everyItem(item.children, level + 1);
  }
}

/** Every formatted text of a session but the overrides, which repeat what composition says. */
export function everyText(session: Session): readonly OwnedText[] {
  const texts: OwnedText[] = [];
  mapTexts(session, (text, owner, part) => {
    texts.push({ owner, part, text });
    return text;
  });
  return texts;
}
