import type { Body } from '#shared/domain/body.ts';
import { bodyById } from '#shared/domain/directory/bodies.ts';
import { isDraft } from '#shared/domain/session.ts';
import type { Composition } from './draft.ts';
import type { PaperScalars } from './paper.ts';

function lines(values: readonly (string | undefined)[]): string {
  return [...new Set(values.filter((value) => value !== undefined && value !== ''))].join('\n');
}

/** A committee of the Permanent Council stands below the Council's name in its header (CP/CSH/SA-108/06). */
function organs(body: Body): readonly Body[] {
  const council = bodyById('CP');
  return council && body.symbol.startsWith(`${council.symbol}/`) ? [council, body] : [body];
}

/** Header block and title. A joint meeting prints both organs and both symbols, one per line (domain.md 1.1). */
export function scalarsOf(composition: Composition): PaperScalars {
  const { session, kind, drafting, facts } = composition;
  const title =
    kind === 'report' ? drafting.reportTitle(facts) : drafting.orderOfBusinessTitle(facts);
  return {
    organization: drafting.organization,
    organ: lines(session.bodies.flatMap(({ body }) => organs(body).map(drafting.organHeader))),
    series: lines(session.bodies.map(({ body }) => body.series)),
    symbol: lines(session.bodies.map(({ symbols }) => symbols[kind])),
    date: drafting.headerDate(session.date),
    original: drafting.originalLine(session.language),
    distribution: session.distribution === 'limited' ? drafting.limitedDistribution : '',
    title: title.join('\n'),
    draft: isDraft(session) ? drafting.draftMark : '',
  };
}
