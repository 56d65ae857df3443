import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { ItemPlace } from '#shared/domain/item-numbering.ts';
import { versionOf } from '#shared/domain/text.ts';
import type { SpeakerCase } from '#shared/drafting/drafting-language.ts';
import {
  bulletParagraph,
  type Composition,
  type DraftParagraph,
  type DraftRun,
  inLanguageOf,
} from './draft.ts';
import type { ParagraphRole } from './paper.ts';
import { describedPerson } from './person.ts';
import { partOf, runsOf, withoutEnding, wordsOf } from './runs.ts';
import { symbolRuns, textRuns } from './text-runs.ts';

/** Words of a line, and whether there are any: separators stand only between parts that are there. */
type Words = readonly (string | DraftRun)[];

function between(left: Words, separator: string, right: Words): Words {
  if (left.length === 0) return right;
  return right.length === 0 ? left : [...left, separator, ...right];
}

function speakers(composition: Composition, item: AgendaItem, where: SpeakerCase): Words {
  const parts = item.speakers.map((speaker, index) =>
    describedPerson(composition, speaker, index === 0 || where === 'of' ? where : 'plain'),
  );
  return parts.length === 0 ? [] : composition.drafting.longSeries(parts);
}

/** Label, with the mark of a resumed item. */
function labelWords(composition: Composition, item: AgendaItem): Words {
  const label = textRuns(composition, item.label, { record: item.id, part: 'label' });
  return item.continues ? between(label, ' ', [composition.drafting.continuation]) : label;
}

/**
 * The words of an item's line by its form. What an item has besides the parts of its form prints behind
 * them, so that nothing typed is left out.
 */
function lineWords(composition: Composition, item: AgendaItem): Words {
  const label = labelWords(composition, item);
  const subject = textRuns(composition, item.subject, { record: item.id, part: 'subject' });
  switch (item.form) {
    case 'label: speakers':
      return between(between(label, ': ', speakers(composition, item, 'plain')), ': ', subject);
    case 'label, speakers':
      return between(between(label, ', ', speakers(composition, item, 'plain')), ': ', subject);
    case 'label of speakers: subject':
      return between(
        between(label, ' ', speakers(composition, item, label.length > 0 ? 'of' : 'plain')),
        ': ',
        subject,
      );
    case 'subject, by speakers': {
      const title = between(label, ': ', subject);
      return between(title, ', ', speakers(composition, item, title.length > 0 ? 'by' : 'plain'));
    }
    case 'label':
      return between(between(label, ': ', subject), ', ', speakers(composition, item, 'plain'));
    case 'label: bulleted speakers':
      return between(label, ': ', subject);
    default:
      return assertNever(item.form);
  }
}

function symbolsOf(composition: Composition, item: AgendaItem): readonly (readonly DraftRun[])[] {
  return item.documents.flatMap((id) => {
    const symbol = composition.session.documents.find((document) => document.id === id)?.symbol;
    return symbol ? [symbolRuns(composition, symbol)] : [];
  });
}

/** The symbols of an item's documents, as parts of a sentence. */
export function itemSymbols(composition: Composition, item: AgendaItem) {
  return symbolsOf(composition, item).map(partOf);
}

/** `(CP/doc. 1/07 y CP/doc. 2/07)`, as the orders of business print the documents of an item. */
function documentWords(composition: Composition, item: AgendaItem): Words {
  const symbols = itemSymbols(composition, item);
  return symbols.length === 0 ? [] : ['(', ...composition.drafting.series(symbols), ')'];
}

function bulletedSpeakers(item: AgendaItem): boolean {
  return item.form === 'label: bulleted speakers' && item.speakers.length > 0;
}

function ending(item: AgendaItem, line: string): string {
  if (line === '' || /[.:;?!…]$/.test(line)) return '';
  switch (item.ending) {
    case 'none':
      return '';
    case '.':
    case ':':
      return item.ending;
    case 'auto':
      return item.topics.length > 0 || bulletedSpeakers(item) ? ':' : '.';
    default:
      return assertNever(item.ending);
  }
}

const numberedRoles = ['item', 'item2', 'item3'] as const satisfies readonly ParagraphRole[];

function roleOf(place: ItemPlace): ParagraphRole {
  switch (place.numbering) {
    case 'number':
      return numberedRoles[place.level];
    case 'dash':
      return 'singleItem';
    case 'none':
      return 'unnumberedItem';
    default:
      return assertNever(place.numbering);
  }
}

/** The composition in the language of the words that lead an item's line. */
function inLanguageOfLine(composition: Composition, item: AgendaItem): Composition {
  const labelled = versionOf(item.label, composition.language, composition.session.language);
  return inLanguageOf(composition, labelled ? item.label : item.subject);
}

/** The words by which an item is known where its number is not enough: label, else subject; no note marks. */
export function itemTitle(composition: Composition, item: AgendaItem): readonly DraftRun[] {
  const subject = textRuns(composition, item.subject, { record: item.id, part: 'subject' });
  const label = textRuns(composition, item.label, { record: item.id, part: 'label' });
  const title = item.form === 'subject, by speakers' && subject.length > 0 ? subject : label;
  const words = title.length > 0 ? title : subject;
  return withoutEnding(
    words.filter((run) => run.kind !== 'note'),
    /[.:;]+$/,
  );
}

/** The line of an item as runs; `documents` prints their symbols behind it. */
function lineRuns(composition: Composition, item: AgendaItem, documents: boolean) {
  const words = documents
    ? between(lineWords(composition, item), ' ', documentWords(composition, item))
    : lineWords(composition, item);
  const runs = runsOf(words, composition.language);
  // Only what is really printed last decides: a note mark may stand behind the words.
  return runsOf([...runs, ending(item, wordsOf(runs).trimEnd())], composition.language);
}

/** The line of an item and the bullets below it; `documents` prints the symbols of its documents. */
export function itemParagraphs(
  composition: Composition,
  place: ItemPlace,
  options: { readonly documents: boolean },
): readonly DraftParagraph[] {
  const { item } = place;
  const line = inLanguageOfLine(composition, item);
  const paragraphs: DraftParagraph[] = [
    {
      key: `${item.id}.line`,
      source: { record: item.id, part: item.form === 'subject, by speakers' ? 'subject' : 'label' },
      role: roleOf(place),
      label: place.label,
      restart: place.restart,
      runs: lineRuns(line, item, options.documents),
    },
  ];
  if (bulletedSpeakers(item)) {
    for (const speaker of item.speakers) {
      const own = inLanguageOf(composition, speaker.position ?? speaker.institution);
      const { words } = describedPerson(own, speaker, 'plain');
      paragraphs.push(
        bulletParagraph(
          `${speaker.id}.line`,
          { record: speaker.id, part: 'name' },
          'topic',
          runsOf(words, own.language),
        ),
      );
    }
  }
  for (const topic of item.topics) {
    const source = { record: topic.id, part: 'text' };
    const runs = textRuns(composition, topic.text, source);
    if (runs.length > 0)
      paragraphs.push(bulletParagraph(`${topic.id}.line`, source, 'topic', runs));
  }
  return paragraphs;
}
