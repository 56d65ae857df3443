import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import type { Session } from '#shared/domain/session.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import { type Text, versionOf } from '#shared/domain/text.ts';
import type { ComparedField, SessionPart } from './session-differences.ts';

type Words = (text: Text | undefined) => string;

/** The words of a text in the original language; notes and references, which are no words, are left out. */
function wordsIn({ language }: Session): Words {
  return (text) =>
    (versionOf(text, language, language)?.inlines ?? [])
      .map((inline) => (inline.kind === 'text' ? inline.text : ' '))
      .join('')
      .trim();
}

function lines(parts: readonly (string | undefined)[]): string {
  return parts.filter(Boolean).join('\n');
}

function speakerWords({ name, position, institution }: Speaker, words: Words): string {
  return [name, words(position), words(institution)].filter(Boolean).join(', ');
}

function itemWords(item: AgendaItem, words: Words): string {
  return lines([
    words(item.label),
    ...item.speakers.map((speaker) => speakerWords(speaker, words)),
    words(item.subject),
    ...item.topics.map(({ text }) => words(text)),
    ...item.proceedings.map(({ text }) => words(text)),
  ]);
}

/** Fields that are read as they stand; of the others only that they changed can be said in a line. */
function fieldWords(session: Session, field: ComparedField, words: Words): string {
  switch (field) {
    case 'number':
    case 'date':
    case 'start':
    case 'end':
      return String(session[field] ?? '');
    case 'theme':
      return words(session.theme);
    case 'place':
      return session.place?.[session.language] ?? '';
    case 'chair':
      return session.chair ? speakerWords(session.chair, words) : '';
    case 'mandate':
      return words(session.mandate?.purpose);
    default:
      return '';
  }
}

/** What a part of a session says, in lines; empty where the session has no such part or it has no words. */
export function partWords(session: Session, part: SessionPart): string {
  const words = wordsIn(session);
  switch (part.kind) {
    case 'field':
      return fieldWords(session, part.field, words);
    case 'item': {
      const place = numberItems(session.agenda).find(({ item }) => item.id === part.id);
      return place ? itemWords(place.item, words) : '';
    }
    case 'agreement':
      return words(session.agreements.find(({ id }) => id === part.id)?.text);
    case 'document':
      return words(session.documents.find(({ id }) => id === part.id)?.title);
    case 'freeParagraph':
      return words(session.freeParagraphs.find(({ id }) => id === part.id)?.text);
    case 'note': {
      const note = session.notes.find(({ id }) => id === part.id);
      return note?.kind === 'text' ? words(note.text) : '';
    }
    case 'itemOrder':
      return '';
  }
}

/** The number by which staff know an item of the agenda: `3.b`; empty for any other part. */
export function partNumber(session: Session, part: SessionPart): string {
  if (part.kind !== 'item') return '';
  return numberItems(session.agenda).find(({ item }) => item.id === part.id)?.citation ?? '';
}
