import type { Agreement } from '#shared/domain/agreement.ts';
import { assertNever } from '#shared/domain/assert-never.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import {
  bulletParagraph,
  type Composition,
  type DraftParagraph,
  type DraftRun,
  inLanguageOf,
  plainParagraph,
} from './draft.ts';
import { runsOf, withoutEnding, wordsOf } from './runs.ts';
import { symbolRuns, textRuns } from './text-runs.ts';

/** Verb and text of an agreement, without punctuation at the end. */
function agreementRuns(composition: Composition, agreement: Agreement): readonly DraftRun[] {
  const own = inLanguageOf(composition, agreement.text);
  const source = { record: agreement.id, part: 'text' };
  const text = withoutEnding(textRuns(own, agreement.text, source), /[.;,]+$/);
  const verb = own.drafting.agreementVerb(agreement.verb);
  const gap = verb !== '' && text.length > 0 ? ' ' : '';
  return runsOf([verb, gap, ...text], own.language);
}

/** An agreement that prints, with the punctuation that the entry after it asks for. */
export interface AgreementEntry {
  readonly agreement: Agreement;
  readonly runs: readonly DraftRun[];
  /** `;`, `; e` or `.` */
  readonly ending: string;
}

/** The agreements that say anything, each with its ending. */
export function agreementEntries(composition: Composition): readonly AgreementEntry[] {
  const { session, drafting } = composition;
  const entries = session.agreements
    .map((agreement) => ({ agreement, runs: agreementRuns(composition, agreement) }))
    .filter(({ runs }) => runs.length > 0);
  return entries.map((entry, index) => {
    const next = entries[index + 1];
    const ending = drafting.entryEnding(next && wordsOf(next.runs), index === entries.length - 2);
    return { ...entry, ending };
  });
}

/** What was agreed, as one list: each entry ends as the next one wants it. */
export function agreementsBlock(composition: Composition): readonly DraftParagraph[] {
  const { drafting, facts, language } = composition;
  const entries = agreementEntries(composition);
  if (entries.length === 0) return [];
  return [
    plainParagraph(
      'session.conclusionLead',
      { record: 'session', part: 'agreements' },
      runsOf([drafting.conclusionLead(facts)], language),
      'lead',
    ),
    ...entries.map(({ agreement, runs, ending }) =>
      bulletParagraph(
        `${agreement.id}.entry`,
        { record: agreement.id, part: 'text' },
        'agreement',
        runsOf([...runs, ending], language),
      ),
    ),
  ];
}

/** The line of a document, by the form that the register prints it in; a title or symbol that is not there yet is left out. */
export function documentRuns(composition: Composition, document: DistributedDocument) {
  const source = { record: document.id, part: 'title' };
  const title = withoutEnding(textRuns(composition, document.title, source), /[.;,]+$/);
  const symbol = document.symbol ? symbolRuns(composition, document.symbol) : [];
  if (title.length === 0 || symbol.length === 0) return [...symbol, ...title, '.'];
  switch (document.form) {
    case 'symbol title':
      return [...symbol, ' ', ...title, '.'];
    case 'title (symbol)':
      return [...title, ' (', ...symbol, ').'];
    case 'title, (symbol)':
      return [...title, ', (', ...symbol, ').'];
    default:
      return assertNever(document.form);
  }
}

/** The documents distributed during the session, in the order of the register. */
export function documentsBlock(composition: Composition): readonly DraftParagraph[] {
  const { session, drafting, language } = composition;
  const { documents } = session;
  if (documents.length === 0) return [];
  const source = { record: 'session', part: 'documents' };
  return [
    plainParagraph(
      'session.documentsHeading',
      source,
      runsOf([drafting.documentsHeading], language),
      'lead',
    ),
    plainParagraph(
      'session.documentsLead',
      source,
      runsOf([drafting.documentsLead(documents.length)], language),
      'lead',
    ),
    ...documents.map((document) =>
      bulletParagraph(
        `${document.id}.entry`,
        { record: document.id, part: 'title' },
        'document',
        runsOf(documentRuns(composition, document), language),
      ),
    ),
  ];
}
