import { isDraft } from '#shared/domain/session.ts';
import type { Composition } from './draft.ts';
import type { PaperScalars } from './paper.ts';

function lines(values: readonly (string | undefined)[]): string {
  return [...new Set(values.filter((value) => value !== undefined && value !== ''))].join('\n');
}

/** Header block and title. A joint meeting prints both organs and both symbols, one per line (domain.md 1.1). */
export function scalarsOf(composition: Composition): PaperScalars {
  const { session, kind, drafting, facts } = composition;
  const title =
    kind === 'report' ? drafting.reportTitle(facts) : drafting.orderOfBusinessTitle(facts);
  return {
    organization: drafting.organization,
    organ: lines(session.bodies.map(({ body }) => drafting.organHeader(body))),
    series: lines(session.bodies.map(({ body }) => body.series)),
    symbol: lines(session.bodies.map(({ symbols }) => symbols[kind])),
    date: drafting.headerDate(session.date),
    original: drafting.originalLine(session.language),
    distribution: session.distribution === 'limited' ? drafting.limitedDistribution : '',
    title: title.join('\n'),
    draft: isDraft(session) ? drafting.draftMark : '',
  };
}
