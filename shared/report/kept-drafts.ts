import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { ItemPlace } from '#shared/domain/item-numbering.ts';
import { languages } from '#shared/domain/language.ts';
import { mapItemTexts } from '#shared/domain/mapped-texts.ts';
import type { Composition, DraftParagraph } from './draft.ts';

/** What is drafted of an item: its line, with or without its documents, or what happened under it. */
export type DraftedPart = 'line' | 'lineWithDocuments' | 'told';

interface Kept {
  readonly basis: readonly unknown[];
  readonly drafts: readonly DraftParagraph[];
}

const keptOfItems = new WeakMap<AgendaItem, Map<string, Kept>>();

/** All that the paragraphs of an item depend on besides the item itself, as long as it cites nothing. */
function basisOf({ session }: Composition, place: ItemPlace): readonly unknown[] {
  const { language, documents, bodies, kind, date } = session;
  const { numbering, level, label, restart } = place;
  return [language, documents, bodies, kind, date, numbering, level, label, restart];
}

/** Whether an item prints words of another record, which may change while the item stays as it is. */
function printsOthers(item: AgendaItem): boolean {
  if (item.outcome?.kind === 'adoptedAsAmended') return true;
  let cites = false;
  mapItemTexts({ ...item, children: [] }, (text) => {
    cites ||= languages.some((language) =>
      text[language]?.some(({ kind }) => kind === 'reference'),
    );
    return text;
  });
  return cites;
}

/**
 * The paragraphs of an item, drafted anew only when the item, its number or what surrounds it has changed.
 * Items never change, so that after an edit only the items that are new are drafted again: with a thousand
 * items, a fifth of the time.
 */
export function keptDrafts(
  composition: Composition,
  place: ItemPlace,
  part: DraftedPart,
  draft: () => readonly DraftParagraph[],
): readonly DraftParagraph[] {
  const { item } = place;
  const slot = `${part}/${composition.wanted}`;
  const slots = keptOfItems.get(item);
  const kept = slots?.get(slot);
  const basis = basisOf(composition, place);
  if (kept?.basis.every((value, index) => value === basis[index])) return kept.drafts;
  const drafts = draft();
  if (printsOthers(item)) return drafts;
  if (slots) slots.set(slot, { basis, drafts });
  else keptOfItems.set(item, new Map([[slot, { basis, drafts }]]));
  return drafts;
}
