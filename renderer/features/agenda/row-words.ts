import { shownWords, wordsOfText } from '#renderer/components/rich-text/inline-words.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { Session } from '#shared/domain/session.ts';
import { versionOf } from '#shared/domain/text.ts';
import { draftingIn } from '#shared/drafting/drafting-in.ts';
import { isUsualLabel } from '#shared/drafting/item-labels.ts';

/** What a row says of its item first: its subject, or its only subtopic, or what it is called. */
export function rowTitle(session: Session, item: AgendaItem): string {
  const { language } = session;
  const subject = shownWords(session, item.subject);
  if (subject !== '') return subject;
  const label = wordsOfText(session, item.label);
  const [topic] = item.topics;
  const isUsual =
    isUsualLabel(label, language) && item.kind !== 'opening' && item.kind !== 'closing';
  return isUsual && topic && item.topics.length === 1 && item.kind === 'presentation'
    ? shownWords(session, topic.text)
    : shownWords(session, item.label);
}

/** The speakers of an item, by honorific and name. */
export function speakerNames(session: Session, { speakers }: AgendaItem): string {
  const drafting = draftingIn(session.language);
  return speakers
    .map(({ honorific, name, institution }) => {
      const person = drafting.person('plain', honorific, name);
      const has = versionOf(institution, session.language, session.language);
      return has && name === '' ? wordsOfText(session, institution) : person;
    })
    .join('; ');
}
