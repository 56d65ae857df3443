import { z } from 'zod';
import { inertPage } from '#renderer/components/inert-page.ts';
import { type Arrival, arrivedText } from '#renderer/components/rich-text/text-clipboard.ts';
import { type Agreement, agreementSchema } from '#shared/domain/agreement.ts';
import type { Inline, ReferenceTarget } from '#shared/domain/inline.ts';
import { type Note, noteSchema } from '#shared/domain/note.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import type { Text } from '#shared/domain/text.ts';

/** Agreements on the clipboard, with the notes that they anchor. */
const payloadSchema = z.strictObject({
  agreements: z.array(agreementSchema).readonly(),
  notes: z.array(noteSchema).readonly(),
  /** What each citation printed, by its target. */
  printed: z.record(z.string(), z.string()),
});
export type AgreementPayload = z.infer<typeof payloadSchema>;

const attribute = 'data-minuta-agreements';

function inlinesOf(text: Text): readonly Inline[] {
  return Object.values(text).flatMap((inlines) => inlines ?? []);
}

/** What goes to the clipboard for agreements of a session; `wordsOf` says what a citation prints there. */
export function payloadOf(
  { notes }: Session,
  agreements: readonly Agreement[],
  wordsOf: (target: ReferenceTarget) => string,
): AgreementPayload {
  const own = agreements.flatMap(({ text }) => inlinesOf(text));
  const anchored = new Set(own.flatMap((each) => (each.kind === 'note' ? [each.note] : [])));
  const taken = notes.filter(({ id }) => anchored.has(id));
  const inlines = [
    ...own,
    ...taken.flatMap((note) => (note.kind === 'text' ? inlinesOf(note.text) : [])),
  ];
  return {
    agreements,
    notes: taken,
    printed: Object.fromEntries(
      inlines.flatMap((each) =>
        each.kind === 'reference' ? [[JSON.stringify(each.target), wordsOf(each.target)]] : [],
      ),
    ),
  };
}

/** What agreements print, for any program, with Minuta's own form of them in an attribute. */
export function agreementsHtml(payload: AgreementPayload, printed: string): string {
  const words = JSON.stringify(payload).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return `<div ${attribute}="${words.replaceAll('<', '&lt;')}">${printed}</div>`;
}

/** Minuta's own form of copied agreements; undefined for what another program copied, or a damaged one. */
export function agreementsIn(html: string): AgreementPayload | undefined {
  const words = inertPage(html).querySelector(`[${attribute}]`)?.getAttribute(attribute);
  if (words === null || words === undefined) return undefined;
  try {
    return payloadSchema.safeParse(JSON.parse(words)).data;
  } catch {
    return undefined;
  }
}

/** Copied agreements as they go into a session, with copies of the notes that they anchor. */
export interface ArrivedAgreements {
  readonly records: readonly Agreement[];
  readonly notes: readonly Note[];
}

/**
 * Copied agreements under new ids, with their verbs, addressees and citations. A citation of what the session
 * has not points at what has the same symbol there, or becomes the words that it printed. What became of the
 * agreement that was copied is not known of its copy.
 */
export function arrivedAgreements(
  session: Session,
  { agreements, notes, printed }: AgreementPayload,
  arrival: Arrival,
): ArrivedAgreements {
  const items = new Set([...everyItem(session.agenda)].map(({ item }) => item.id));
  const ids = new Map<RecordId, RecordId>();
  const noteFor = (note: RecordId): RecordId | undefined => {
    if (!notes.some(({ id }) => id === note)) return undefined;
    const id = ids.get(note) ?? arrival.newId();
    ids.set(note, id);
    return id;
  };
  const settled = (inline: Inline): readonly Inline[] => {
    if (inline.kind === 'note') {
      const note = noteFor(inline.note);
      return note === undefined ? [] : [{ kind: 'note', note }];
    }
    const words = inline.kind === 'reference' ? (printed[JSON.stringify(inline.target)] ?? '') : '';
    return arrivedText({ inlines: [inline], notes: [], printed: [words] }, arrival).inlines;
  };
  const settledText = (text: Text): Text =>
    Object.fromEntries(
      Object.entries(text).map(([language, inlines]) => [language, inlines.flatMap(settled)]),
    );
  const records = agreements.map(
    ({ verb, text, addressees, item }): Agreement => ({
      id: arrival.newId(),
      verb,
      text: settledText(text),
      addressees,
      ...(item !== undefined && items.has(item) && { item }),
      followUp: { status: 'none' },
    }),
  );
  const copies = notes.flatMap((note): readonly Note[] => {
    const id = ids.get(note.id);
    if (id === undefined) return [];
    return [note.kind === 'text' ? { ...note, id, text: settledText(note.text) } : { ...note, id }];
  });
  return { records, notes: copies };
}
