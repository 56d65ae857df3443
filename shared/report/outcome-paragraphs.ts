import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { Amendment, Outcome } from '#shared/domain/outcome.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import type { AmendmentFacts, OutcomeFacts } from '#shared/drafting/drafting-language.ts';
import type { Sentence } from '#shared/drafting/sentence.ts';
import { type Composition, type DraftParagraph, type DraftRun, plainParagraph } from './draft.ts';
import { itemSymbols, itemTitle } from './item-line.ts';
import { describedPerson } from './person.ts';
import { partOf, runsOf, withoutNotes } from './runs.ts';
import { symbolRuns, textRuns } from './text-runs.ts';

/** A change to the order of business as drafting tells it; undefined when its item is no longer there. */
function amendmentFacts(
  composition: Composition,
  amendment: Amendment,
): AmendmentFacts<DraftRun> | undefined {
  for (const { item } of everyItem(composition.session.agenda)) {
    if (item.id !== amendment.item) continue;
    const title = itemTitle(composition, item);
    return {
      kind: amendment.kind,
      by: amendment.by,
      number: composition.citations.get(item.id) || undefined,
      from: amendment.kind === 'moved' ? amendment.from : undefined,
      title: title.length > 0 ? partOf(title) : undefined,
      symbols: itemSymbols(composition, item),
    };
  }
  return undefined;
}

function outcomeFacts(
  composition: Composition,
  item: AgendaItem,
  outcome: Outcome,
): OutcomeFacts<DraftRun> {
  const optionalPart = (runs: readonly DraftRun[]) =>
    runs.length > 0 ? partOf(withoutNotes(runs)) : undefined;
  switch (outcome.kind) {
    case 'adopted':
    case 'adoptedAsAmended':
    case 'noted':
    case 'notedAndReferred':
    case 'withdrawn':
    case 'heard':
      return outcome;
    case 'postponed':
      return {
        kind: 'postponed',
        by: outcome.by,
        until: optionalPart(
          textRuns(composition, outcome.until, { record: item.id, part: 'outcome' }),
        ),
      };
    case 'elected':
      return {
        kind: 'elected',
        elected: outcome.elected.map((person) => describedPerson(composition, person, 'object')),
        office: optionalPart(
          textRuns(composition, outcome.office, { record: item.id, part: 'outcome' }),
        ),
        byAcclamation: outcome.byAcclamation,
        proposedBy: outcome.proposedBy,
        secondedBy: outcome.secondedBy,
      };
    default:
      return assertNever(outcome);
  }
}

function isAdoption(outcome: Outcome): boolean {
  return outcome.kind === 'adopted' || outcome.kind === 'adoptedAsAmended';
}

function outcomeSentences(
  composition: Composition,
  item: AgendaItem,
  outcome: Outcome,
): readonly Sentence<DraftRun>[] {
  const { drafting, facts, session } = composition;
  if (item.kind !== 'orderOfBusiness' || !isAdoption(outcome)) {
    return [
      drafting.outcome<DraftRun>({
        ...facts,
        item: item.kind,
        symbols: itemSymbols(composition, item),
        outcome: outcomeFacts(composition, item, outcome),
      }),
    ];
  }
  const amended = outcome.kind === 'adoptedAsAmended' ? outcome : undefined;
  const symbol = session.bodies[0].symbols.orderOfBusiness;
  return drafting.adoption<DraftRun>({
    ...facts,
    symbol: symbol ? partOf(symbolRuns(composition, symbol)) : undefined,
    amended: amended !== undefined,
    by: amended?.by ?? [],
    amendments: (amended?.amendments ?? []).flatMap(
      (amendment) => amendmentFacts(composition, amendment) ?? [],
    ),
  });
}

/** What became of an item, in sentences of the office; the adoption of the order of business may need several. */
export function outcomeParagraphs(
  composition: Composition,
  item: AgendaItem,
): readonly DraftParagraph[] {
  if (!item.outcome) return [];
  const source = { record: item.id, part: 'outcome' };
  return outcomeSentences(composition, item, item.outcome).map((sentence, index) =>
    plainParagraph(
      index === 0 ? `${item.id}.outcome` : `${item.id}.amendment-${index}`,
      source,
      runsOf(sentence, composition.language),
    ),
  );
}
