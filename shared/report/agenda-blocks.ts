import type { ItemPlace } from '#shared/domain/item-numbering.ts';
import { type Composition, type DraftParagraph, type DraftRun, plainParagraph } from './draft.ts';
import { itemParagraphs, itemTitle } from './item-line.ts';
import { keptDrafts } from './kept-drafts.ts';
import { outcomeParagraphs } from './outcome-paragraphs.ts';
import { partOf, runsOf } from './runs.ts';
import { symbolRuns, textRuns } from './text-runs.ts';

function proceedingsParagraphs(
  composition: Composition,
  { item }: ItemPlace,
): readonly DraftParagraph[] {
  return item.proceedings.flatMap(({ id, text }) => {
    const source = { record: id, part: 'text' };
    const runs = textRuns(composition, text, source);
    return runs.length > 0 ? [plainParagraph(`${id}.text`, source, runs)] : [];
  });
}

/** The line of an item with its bullets; with `documents`, their symbols behind it. */
function lineOf(
  composition: Composition,
  place: ItemPlace,
  documents: boolean,
): readonly DraftParagraph[] {
  return keptDrafts(composition, place, documents ? 'lineWithDocuments' : 'line', () =>
    itemParagraphs(composition, place, { documents }),
  );
}

/** What happened under an item and what became of it. */
function toldOf(composition: Composition, place: ItemPlace): readonly DraftParagraph[] {
  return keptDrafts(composition, place, 'told', () => [
    ...proceedingsParagraphs(composition, place),
    ...outcomeParagraphs(composition, place.item),
  ]);
}

/** The programme as adopted: a lead with the symbol of the order of business, and the items. */
export function programmeBlock(
  composition: Composition,
  places: readonly ItemPlace[],
): readonly DraftParagraph[] {
  if (places.length === 0) return [];
  const { drafting, facts, language, session } = composition;
  const symbol = session.bodies[0].symbols.orderOfBusiness;
  const lead = drafting.programmeLead<DraftRun>({
    ...facts,
    mandated: session.mandate !== undefined,
    symbol: symbol ? partOf(symbolRuns(composition, symbol)) : undefined,
  });
  return [
    plainParagraph(
      'session.programmeLead',
      { record: 'session', part: 'symbols.orderOfBusiness' },
      runsOf(lead, language),
      'lead',
    ),
    ...places.flatMap((place) => lineOf(composition, place, false)),
  ];
}

/** After a programme: for each item of which something is recorded, its title and what happened. */
export function programmeProceedings(
  composition: Composition,
  places: readonly ItemPlace[],
): readonly DraftParagraph[] {
  return places.flatMap((place) => {
    const { item } = place;
    const told = toldOf(composition, place);
    if (told.length === 0) return told;
    const title = itemTitle(composition, item);
    if (title.length === 0) return told;
    const heading = plainParagraph(
      `${item.id}.heading`,
      { record: item.id, part: 'label' },
      title,
      'lead',
    );
    return [heading, ...told];
  });
}

/** Item by item: each line with its documents, what happened under it, and what became of it. */
export function itemByItemProceedings(
  composition: Composition,
  places: readonly ItemPlace[],
): readonly DraftParagraph[] {
  return places.flatMap((place) => [
    ...lineOf(composition, place, true),
    ...toldOf(composition, place),
  ]);
}

/** The items of the order of business. */
export function itemsBlock(
  composition: Composition,
  places: readonly ItemPlace[],
): readonly DraftParagraph[] {
  return places.flatMap((place) => lineOf(composition, place, true));
}
