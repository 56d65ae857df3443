import { type Composition, type DraftParagraph, type DraftRun, plainParagraph } from './draft.ts';
import type { Source } from './paper.ts';
import { describedPerson } from './person.ts';
import { partOf, runsOf, withoutEnding, withoutNotes } from './runs.ts';
import { symbolRuns, textRuns } from './text-runs.ts';

function sessionField(part: string): Source {
  return { record: 'session', part };
}

/** A text to be quoted within a sentence: the sentence brings the full stop. */
function quotable(runs: readonly DraftRun[]): readonly DraftRun[] {
  return withoutEnding(runs, /(?<!\.)\.$/);
}

/** Who met, at whose request, when, on what; then mandate, chair, times and quorum as far as they are known. */
export function openingBlock(composition: Composition): readonly DraftParagraph[] {
  const { session, drafting, facts, language } = composition;
  const paragraphs: DraftParagraph[] = [];

  const theme = quotable(textRuns(composition, session.theme, sessionField('theme')));
  paragraphs.push(
    plainParagraph(
      'session.opening',
      sessionField('theme'),
      runsOf(
        drafting.opening<DraftRun>({
          ...facts,
          requesters: session.requesters,
          theme: theme.length > 0 ? partOf(theme) : undefined,
        }),
        language,
      ),
    ),
  );

  const { mandate, chair, start, end, place, quorum } = session;
  if (mandate) {
    const purpose = quotable(textRuns(composition, mandate.purpose, sessionField('purpose')));
    const sentence = drafting.mandate<DraftRun>({
      ...facts,
      organ: mandate.organ,
      symbol: partOf(symbolRuns(composition, mandate.symbol)),
      purpose: purpose.length > 0 ? partOf(purpose) : undefined,
    });
    paragraphs.push(
      plainParagraph('session.mandate', sessionField('mandate'), runsOf(sentence, language)),
    );
  }
  if (chair) {
    const described = describedPerson(composition, chair, drafting.chairCase);
    const sentence = drafting.chair<DraftRun>({ ...facts, chair: described });
    paragraphs.push(
      plainParagraph('session.chair', sessionField('chair'), runsOf(sentence, language)),
    );
  }
  if (start || end) {
    const sentence = drafting.times<DraftRun>({
      ...facts,
      start,
      end,
      place: place?.[language] ?? place?.[session.language],
    });
    paragraphs.push(
      plainParagraph(
        'session.times',
        sessionField('start'),
        withoutNotes(runsOf(sentence, language)),
      ),
    );
  }
  if (quorum.length > 0) {
    paragraphs.push(
      plainParagraph(
        'session.quorum',
        sessionField('quorum'),
        runsOf(drafting.quorum<DraftRun>(quorum), language),
      ),
    );
  }
  return paragraphs;
}
