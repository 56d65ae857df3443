import { z } from 'zod';
import { inertPage } from '#renderer/components/inert-page.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import { type Inline, inlineSchema, type ReferenceTarget } from '#shared/domain/inline.ts';
import { type Note, noteSchema } from '#shared/domain/note.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import { seenWords } from './pasted-text.ts';

/** What Minuta puts beside the words on the clipboard, so that chips survive a copy. */
const payloadSchema = z.strictObject({
  inlines: z.array(inlineSchema).readonly(),
  notes: z.array(noteSchema).readonly(),
  /** What each of the inlines printed where it was copied. */
  printed: z.array(z.string()).readonly(),
});
export type TextPayload = z.infer<typeof payloadSchema>;

const attribute = 'data-minuta-text';

function escaped(words: string): string {
  return words
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function htmlOf(inline: Inline, words: string): string {
  if (inline.kind === 'break') return '<br>';
  const marks = inline.kind === 'text' ? (inline.marks ?? []) : [];
  const tags = { bold: 'b', italic: 'i', underline: 'u' } as const;
  return marks.reduce((html, mark) => `<${tags[mark]}>${html}</${tags[mark]}>`, escaped(words));
}

/** A copied text with what it printed. */
export function payloadOf(
  inlines: readonly Inline[],
  notes: readonly Note[],
  wordsOf: (inline: Inline) => string,
): TextPayload {
  const anchored = new Set(inlines.flatMap((each) => (each.kind === 'note' ? [each.note] : [])));
  return {
    inlines,
    notes: notes.filter(({ id }) => anchored.has(id)),
    printed: inlines.map(wordsOf),
  };
}

/** A text as a page for any program, with Minuta's own form of it in an attribute. */
export function clipboardHtml(payload: TextPayload): string {
  const html = payload.inlines
    .map((inline, index) => htmlOf(inline, payload.printed[index] ?? ''))
    .join('');
  return `<span ${attribute}="${escaped(JSON.stringify(payload))}">${html}</span>`;
}

/** Minuta's own form of a copied text; undefined for what another program copied, or a damaged one. */
export function payloadIn(html: string): TextPayload | undefined {
  const words = inertPage(html).querySelector(`[${attribute}]`)?.getAttribute(attribute);
  if (words === null || words === undefined) return undefined;
  try {
    return payloadSchema.safeParse(JSON.parse(words)).data;
  } catch {
    return undefined;
  }
}

/** What a copied text finds where it is pasted. */
export interface Arrival {
  readonly newId: () => RecordId;
  readonly isCitable: (target: ReferenceTarget) => boolean;
  /** What printed words name there. */
  readonly targetOf: (printed: string) => ReferenceTarget | undefined;
}

/** A text with notes that it newly anchors. */
export interface ArrivedText {
  readonly inlines: readonly Inline[];
  readonly notes: readonly Note[];
}

/**
 * A copied text as it goes into a text. Its notes are copies, under new ids; anchors of notes that are not there
 * go. A reference to what is not there points at what has the same symbol, or becomes the words that it printed.
 */
export function arrivedText(
  { inlines, notes, printed }: TextPayload,
  { newId, isCitable, targetOf }: Arrival,
): ArrivedText {
  const ids = new Map<string, RecordId>();
  const settled = inlines.flatMap((inline, index): readonly Inline[] => {
    const words = seenWords(printed[index] ?? '');
    switch (inline.kind) {
      case 'break':
        return [inline];
      case 'text': {
        const text = seenWords(inline.text).replace(/[\t\r\n]+/g, ' ');
        return text === '' ? [] : [{ ...inline, text }];
      }
      case 'reference': {
        if (isCitable(inline.target)) return [inline];
        const target = targetOf(words);
        if (target) return [{ kind: 'reference', target }];
        return words === '' ? [] : [{ kind: 'text', text: words }];
      }
      case 'note': {
        // A note has one anchor.
        if (ids.has(inline.note) || !notes.some(({ id }) => id === inline.note)) return [];
        const note = newId();
        ids.set(inline.note, note);
        return [{ kind: 'note', note }];
      }
      default:
        return assertNever(inline);
    }
  });
  return {
    inlines: settled,
    notes: notes.flatMap((note): readonly Note[] => {
      const id = ids.get(note.id);
      return id === undefined ? [] : [{ ...note, id }];
    }),
  };
}
