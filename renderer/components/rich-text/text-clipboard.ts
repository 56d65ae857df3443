import { z } from 'zod';
import { inertPage } from '#renderer/components/inert-page.ts';
import { type Inline, inlineSchema } from '#shared/domain/inline.ts';
import { type Note, noteSchema } from '#shared/domain/note.ts';
import type { RecordId } from '#shared/domain/record-id.ts';

/** What Minuta puts beside the words on the clipboard, so that chips survive a copy. */
const payloadSchema = z.strictObject({
  inlines: z.array(inlineSchema).readonly(),
  notes: z.array(noteSchema).readonly(),
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

/** A text as a page for any program, with Minuta's own form of it in an attribute. */
export function clipboardHtml(payload: TextPayload, wordsOf: (inline: Inline) => string): string {
  const html = payload.inlines.map((inline) => htmlOf(inline, wordsOf(inline))).join('');
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

/** A copied text whose notes are copies of their own, under new ids. Anchors of notes that are not there go. */
export function renewedPayload(
  { inlines, notes }: TextPayload,
  newId: () => RecordId,
): TextPayload {
  const ids = new Map(notes.map(({ id }) => [id, newId()]));
  return {
    inlines: inlines.flatMap((inline): readonly Inline[] => {
      if (inline.kind !== 'note') return [inline];
      const note = ids.get(inline.note);
      return note === undefined ? [] : [{ kind: 'note', note }];
    }),
    notes: notes.map((note): Note => ({ ...note, id: ids.get(note.id) ?? note.id })),
  };
}
