import { assertNever } from '#shared/domain/assert-never.ts';
import type { ReferenceTarget } from '#shared/domain/inline.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import type { NoteId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { type Text, versionOf } from '#shared/domain/text.ts';

/** Stands where a cited symbol or number is not known yet, as on the page. */
const unknown = '…';

/** The words of a text in the original of its session, without what it cites. */
export function wordsOfText(session: Session, text: Text | undefined): string {
  const inlines = versionOf(text, session.language, session.language)?.inlines ?? [];
  return inlines
    .map((inline) => (inline.kind === 'text' ? inline.text : inline.kind === 'break' ? ' ' : ''))
    .join('');
}

/** A symbol that does not break across lines. */
function whole(symbol: string): string {
  return symbol.replaceAll(' ', '\u00a0');
}

/** What a reference prints now: the symbol, number or theme of its target. */
export function referenceWords(session: Session, target: ReferenceTarget): string {
  switch (target.kind) {
    case 'document': {
      const document = session.documents.find(({ id }) => id === target.id);
      return document?.symbol
        ? whole(document.symbol)
        : wordsOfText(session, document?.title) || unknown;
    }
    case 'item': {
      const place = numberItems(session.agenda).find(({ item }) => item.id === target.id);
      return place?.citation || wordsOfText(session, place?.item.label) || unknown;
    }
    case 'paper':
      return (
        session.bodies.flatMap(({ symbols }) => symbols[target.paper] ?? []).join(' / ') || unknown
      );
    case 'mandate':
      return session.mandate ? whole(session.mandate.symbol) : unknown;
    case 'theme':
      return wordsOfText(session, session.theme) || unknown;
  }
}

/** A text of its session as it reads now: with the words of what it cites, and without the marks of its notes. */
export function shownWords(session: Session, text: Text | undefined): string {
  const inlines = versionOf(text, session.language, session.language)?.inlines ?? [];
  return inlines
    .map((inline) => {
      switch (inline.kind) {
        case 'text':
          return inline.text;
        case 'break':
          return ' ';
        case 'note':
          return '';
        case 'reference':
          return referenceWords(session, inline.target);
        default:
          return assertNever(inline);
      }
    })
    .join('');
}

/** The mark of a note as it prints: `1/`; an asterisk while the paper does not print it. */
export function noteMark(numbers: ReadonlyMap<NoteId, number>, note: NoteId): string {
  const number = numbers.get(note);
  return number === undefined ? '*' : `${number}/`;
}
