import { z } from 'zod';
import { inertPage } from '#renderer/components/inert-page.ts';
import { withNewIds } from '#shared/commands/with-new-ids.ts';
import { type AgendaItem, agendaItemSchema } from '#shared/domain/agenda-item.ts';
import type { Inline } from '#shared/domain/inline.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import { mapItemTexts } from '#shared/domain/mapped-texts.ts';
import { type Note, noteSchema } from '#shared/domain/note.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { everyItem, everyText } from '#shared/domain/session-texts.ts';
import type { Text } from '#shared/domain/text.ts';

/** Items on the clipboard, with what they point at. */
const payloadSchema = z.strictObject({
  items: z.array(agendaItemSchema).readonly(),
  notes: z.array(noteSchema).readonly(),
  /** Symbols of the documents that they cite, by id in the session that they come from. */
  symbols: z.record(z.string(), z.string()),
});
export type ItemPayload = z.infer<typeof payloadSchema>;

const attribute = 'data-minuta-items';

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}

/** What goes to the clipboard for items of a session. */
export function payloadOf(session: Session, items: readonly AgendaItem[]): ItemPayload {
  const own = { ...session, agenda: items };
  const anchored = new Set(
    everyText({ ...own, agreements: [], documents: [], notes: [], freeParagraphs: [] }).flatMap(
      ({ text }) =>
        Object.values(text).flatMap((inlines) =>
          (inlines ?? []).flatMap((inline) => (inline.kind === 'note' ? [inline.note] : [])),
        ),
    ),
  );
  const cited = new Set([...everyItem(items)].flatMap(({ item }) => item.documents));
  for (const item of items) {
    mapItemTexts(item, (text) => {
      for (const inlines of Object.values(text)) {
        for (const inline of inlines ?? []) {
          if (inline.kind === 'reference' && inline.target.kind === 'document')
            cited.add(inline.target.id);
        }
      }
      return text;
    });
  }
  return {
    items,
    notes: session.notes.filter(({ id }) => anchored.has(id)),
    symbols: Object.fromEntries(
      session.documents.flatMap(({ id, symbol }) =>
        symbol !== undefined && cited.has(id) ? [[id, symbol]] : [],
      ),
    ),
  };
}

/** The items for any program: a numbered list in words, with Minuta's own form of them in an attribute. */
export function itemsHtml(payload: ItemPayload, lines: readonly string[]): string {
  const list = lines.map((line) => `<p>${escaped(line)}</p>`).join('');
  return `<div ${attribute}="${escaped(JSON.stringify(payload))}">${list}</div>`;
}

/** The lines of items, numbered as they stand alone. */
export function itemLines(
  items: readonly AgendaItem[],
  wordsOf: (item: AgendaItem) => string,
): readonly string[] {
  return numberItems(items).map(({ item, label, level }) =>
    `${'\t'.repeat(level)}${label} ${wordsOf(item)}`.trimEnd(),
  );
}

/** Minuta's own form of copied items; undefined for what another program copied, or a damaged one. */
export function itemsIn(html: string): ItemPayload | undefined {
  const words = inertPage(html).querySelector(`[${attribute}]`)?.getAttribute(attribute);
  if (words === null || words === undefined) return undefined;
  try {
    return payloadSchema.safeParse(JSON.parse(words)).data;
  } catch {
    return undefined;
  }
}

/** Copied items as they go into a session, and how many citations found nothing there to point at. */
export interface PastedItems {
  readonly items: readonly AgendaItem[];
  readonly notes: readonly Note[];
  readonly dropped: number;
}

/**
 * Copied items under new ids. Documents are found again by their symbol; what the session has not, and what
 * an item took up again in another one, is no longer cited.
 */
export function pastedInto(
  session: Session,
  { items, notes, symbols }: ItemPayload,
  newId: () => RecordId,
): PastedItems {
  const own = new Set(session.documents.map(({ id }) => id));
  const bySymbol = new Map(
    session.documents.flatMap(({ id, symbol }) => (symbol === undefined ? [] : [[symbol, id]])),
  );
  const foundAgain = (id: RecordId) => (own.has(id) ? id : bySymbol.get(symbols[id] ?? ''));
  let dropped = 0;
  const renewed = withNewIds(items, notes, newId);
  const known = new Set([
    ...[...everyItem(session.agenda)].map(({ item }) => item.id),
    ...[...everyItem(renewed.records)].map(({ item }) => item.id),
  ]);
  /** A citation of what is not here becomes the words that it printed. */
  const settledInline = (inline: Inline): Inline => {
    if (inline.kind !== 'reference') return inline;
    const { target } = inline;
    if (target.kind === 'document') {
      const id = foundAgain(target.id);
      if (id !== undefined) return { kind: 'reference', target: { kind: 'document', id } };
      dropped += 1;
      return { kind: 'text', text: symbols[target.id] ?? '…' };
    }
    const isHere =
      target.kind === 'paper' ||
      (target.kind === 'item' && known.has(target.id)) ||
      (target.kind === 'theme' && session.theme !== undefined) ||
      (target.kind === 'mandate' && session.mandate !== undefined);
    if (isHere) return inline;
    dropped += 1;
    return { kind: 'text', text: '…' };
  };
  const settledText = (text: Text): Text =>
    Object.fromEntries(
      Object.entries(text).map(([language, inlines]) => [language, inlines.map(settledInline)]),
    );
  const settled = (item: AgendaItem): AgendaItem => {
    const documents = item.documents.flatMap((id) => foundAgain(id) ?? []);
    dropped += item.documents.length - documents.length;
    const { continues, ...rest } = item;
    return {
      ...rest,
      ...(continues !== undefined && known.has(continues) && { continues }),
      documents,
      children: item.children.map(settled),
    };
  };
  const records = renewed.records.map((item) => mapItemTexts(settled(item), settledText));
  return { items: records, notes: renewed.notes, dropped };
}
