import { assertNever } from '#shared/domain/assert-never.ts';
import type { ItemPlace } from '#shared/domain/item-numbering.ts';
import type { Language } from '#shared/domain/language.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';
import {
  itemByItemProceedings,
  itemsBlock,
  programmeBlock,
  programmeProceedings,
} from './agenda-blocks.ts';
import { agreementsBlock, documentsBlock } from './closing-blocks.ts';
import { compositionOf } from './composition-of.ts';
import { corrected } from './corrections.ts';
import type { Composition, DraftParagraph } from './draft.ts';
import { finished } from './finish.ts';
import { meetingBlock } from './meeting-block.ts';
import { openingBlock } from './opening-block.ts';
import { type BlockName, type Paper, paperBlocks } from './paper.ts';
import { printedPlaces } from './printed-places.ts';
import { scalarsOf } from './scalars.ts';

function composeBlock(
  composition: Composition,
  places: readonly ItemPlace[],
  name: BlockName,
): readonly DraftParagraph[] {
  const itemByItem = composition.session.reportForm === 'itemByItem';
  switch (name) {
    case 'opening':
      return openingBlock(composition);
    case 'programme':
      return itemByItem ? [] : programmeBlock(composition, places);
    case 'proceedings':
      return itemByItem
        ? itemByItemProceedings(composition, places)
        : programmeProceedings(composition, places);
    case 'agreements':
      return agreementsBlock(composition);
    case 'documents':
      return documentsBlock(composition);
    case 'meeting':
      return meetingBlock(composition);
    case 'items':
      return itemsBlock(composition, places);
    default:
      return assertNever(name);
  }
}

/**
 * Composes a paper from what is recorded of a session. Total: any valid session gives a paper, with
 * sentences only for the facts that are there. A text that `language` lacks prints in its original and is
 * listed in `missing`.
 */
export function compose(session: Session, kind: PaperKind, language: Language): Paper {
  const places = printedPlaces(session, kind);
  const composition = compositionOf(session, kind, language, places);
  const names: readonly BlockName[] = paperBlocks[kind];
  const drafts = names.map((name) => composeBlock(composition, places, name));
  const finish = finished(composition, corrected(composition, drafts));
  return {
    kind,
    language,
    scalars: scalarsOf(composition),
    blocks: names.map((name, index) => ({ name, paragraphs: finish.blocks[index] ?? [] })),
    notes: finish.notes,
    missing: finish.missing,
  };
}
