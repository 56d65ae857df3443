import { type Inline, marks, type ReferenceTarget } from '#shared/domain/inline.ts';
import { type Language, languages } from '#shared/domain/language.ts';
import type { Note } from '#shared/domain/note.ts';
import type { DocumentId, ItemId, RecordId } from '#shared/domain/record-id.ts';
import type { Speaker } from '#shared/domain/speaker.ts';
import { honorificTitles } from '#shared/domain/speaker.ts';
import type { StateRef } from '#shared/domain/state-ref.ts';
import type { Text } from '#shared/domain/text.ts';
import { type Draw, known } from './draw.ts';
import { hostileWords, names, stateCodes, type Vocabulary, vocabulary } from './vocabulary.ts';

/** What is settled of a generated session before its texts are written: what they may cite. */
export interface Sketch {
  readonly draw: Draw;
  readonly original: Language;
  readonly items: readonly ItemId[];
  readonly documents: readonly DocumentId[];
  readonly hasTheme: boolean;
  readonly hasMandate: boolean;
  /** In so many of a hundred pieces of text, hostile words. */
  readonly hostility: number;
  /** Grows as texts anchor notes. */
  readonly notes: Note[];
  /** An id that no other record of the session has. */
  freshId(prefix: string): RecordId;
}

/** Ids that differ: a counter behind a prefix. */
export function idCounter(): Sketch['freshId'] {
  let count = 0;
  return (prefix) => {
    count += 1;
    return `${prefix}-${count}`;
  };
}

/** Words of a kind, or hostile ones. */
function words(sketch: Sketch, language: Language, kind: keyof Vocabulary): string {
  const { draw, hostility } = sketch;
  if (!draw.likely(hostility)) return draw.pick(vocabulary[language][kind]);
  return draw.likely(80) ? draw.pick(hostileWords) : draw.anyString();
}

function targets({ items, documents, hasTheme, hasMandate }: Sketch): readonly ReferenceTarget[] {
  return [
    ...(['orderOfBusiness', 'minutes', 'report'] as const).map((paper) => ({
      kind: 'paper' as const,
      paper,
    })),
    ...documents.map((id) => ({ kind: 'document' as const, id })),
    ...items.map((id) => ({ kind: 'item' as const, id })),
    ...(hasTheme ? [{ kind: 'theme' as const }] : []),
    ...(hasMandate ? [{ kind: 'mandate' as const }] : []),
  ];
}

function piece(sketch: Sketch, language: Language, kind: keyof Vocabulary): Inline {
  const { draw } = sketch;
  if (draw.likely(7)) return { kind: 'break' };
  if (draw.likely(12)) return { kind: 'reference', target: draw.pick(targets(sketch)) };
  const chosen = marks.filter(() => draw.likely(12));
  return known({
    kind: 'text',
    text: words(sketch, language, kind),
    marks: chosen.length > 0 ? chosen : undefined,
  });
}

/** A note and its anchor; the words of a note anchor none. */
function anchored(sketch: Sketch): Inline {
  const { draw, notes, freshId } = sketch;
  const id = freshId('note');
  notes.push(
    draw.likely(30)
      ? { kind: 'minutes', id }
      : { kind: 'text', id, text: drawText(sketch, 'sentences', 0) },
  );
  return { kind: 'note', note: id };
}

/**
 * A text in some of the languages, the original mostly among them. In `noting` of a hundred texts there is a
 * note, anchored once in each of the versions.
 */
export function drawText(sketch: Sketch, kind: keyof Vocabulary, noting = 8): Text {
  const { draw, original } = sketch;
  const note = draw.maybe(noting, () => anchored(sketch));
  const versions = languages.filter((each) => draw.likely(each === original ? 95 : 50));
  const written = note && versions.length === 0 ? [original] : versions;
  return Object.fromEntries(
    written.map((language) => {
      const inlines = [
        piece(sketch, language, kind),
        ...draw.list(2, () => piece(sketch, language, kind)),
      ];
      if (note) inlines.splice(draw.between(0, inlines.length), 0, note);
      return [language, inlines];
    }),
  );
}

/** Inlines of an override. They anchor no note of their own: a note has its anchor in a text. */
export function drawInlines(sketch: Sketch, language: Language): readonly Inline[] {
  return sketch.draw.list(3, () => piece(sketch, language, 'sentences'));
}

/** A name or remark outside the papers' four languages. */
export function drawName({ draw, hostility }: Sketch): string {
  return draw.likely(hostility) ? draw.pick(hostileWords) : draw.pick(names);
}

export function drawState(sketch: Sketch): StateRef {
  const { draw } = sketch;
  return known({
    iso3: draw.pick(stateCodes),
    printed: draw.maybe(15, () => ({ [draw.pick(languages)]: 'Belice' })),
  });
}

export function drawSpeaker(sketch: Sketch): Speaker {
  const { draw, freshId } = sketch;
  return known({
    id: freshId('speaker'),
    honorific: draw.maybe(70, () => ({
      title: draw.pick(honorificTitles),
      gender: draw.pick(['masculine', 'feminine'] as const),
    })),
    name: drawName(sketch),
    position: draw.maybe(60, () => drawText(sketch, 'positions', 2)),
    institution: draw.maybe(40, () => drawText(sketch, 'institutions', 2)),
    state: draw.maybe(50, () => drawState(sketch)),
  });
}
