import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Language } from '#shared/domain/language.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import type { Text } from '#shared/domain/text.ts';
import { textOfWords } from './plain-words.ts';

/** `text` with new words in one language. */
function withWords(text: Text | undefined, language: Language, words: string): Text {
  return { ...text, [language]: textOfWords(words) };
}

/** The agenda with one item changed, wherever it stands; what did not change stays the same object. */
function withItem(
  agenda: readonly AgendaItem[],
  id: RecordId,
  change: (item: AgendaItem) => AgendaItem,
): readonly AgendaItem[] {
  const next = agenda.map((item) => {
    if (item.id === id) return change(item);
    const children = withItem(item.children, id, change);
    return children === item.children ? item : { ...item, children };
  });
  return next.every((item, index) => item === agenda[index]) ? agenda : next;
}

export function withTheme(session: Session, words: string): Session {
  return { ...session, theme: withWords(session.theme, session.language, words) };
}

export function withLabel(session: Session, item: RecordId, words: string): Session {
  const agenda = withItem(session.agenda, item, (found) => ({
    ...found,
    label: withWords(found.label, session.language, words),
  }));
  return { ...session, agenda };
}

export function withProceedings(
  session: Session,
  item: RecordId,
  paragraph: RecordId,
  words: string,
): Session {
  const agenda = withItem(session.agenda, item, (found) => ({
    ...found,
    proceedings: found.proceedings.map((each) =>
      each.id === paragraph
        ? { ...each, text: withWords(each.text, session.language, words) }
        : each,
    ),
  }));
  return { ...session, agenda };
}

/** The session with an empty paragraph at the end of an item's proceedings. */
export function withNewParagraph(session: Session, item: RecordId, id: RecordId): Session {
  const agenda = withItem(session.agenda, item, (found) => ({
    ...found,
    proceedings: [...found.proceedings, { id, text: { [session.language]: [] } }],
  }));
  return { ...session, agenda };
}
