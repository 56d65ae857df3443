import { numberItems } from '#shared/domain/item-numbering.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import type { Paper } from '#shared/report/paper.ts';

/** Something that a paper lacks. It never keeps the paper from leaving. */
export type MissingFact =
  | { readonly kind: 'symbol' | 'number' | 'theme' | 'agenda' }
  /** An item of which the report does not say what became. `number` is the printed one. */
  | { readonly kind: 'outcome'; readonly item: ItemId; readonly number: string }
  | { readonly kind: 'translations'; readonly count: number };

/**
 * What a paper lacks, in the order in which it prints: its symbol, the number of the session, the theme of a
 * special one, items, what became of each item of a report told item by item, and texts that its language lacks.
 */
export function missingFacts(
  session: Session,
  kind: PaperKind,
  paper: Paper,
): readonly MissingFact[] {
  const facts: MissingFact[] = [];
  if (session.bodies.some(({ symbols }) => symbols[kind] === undefined))
    facts.push({ kind: 'symbol' });
  if (session.number === undefined) facts.push({ kind: 'number' });
  if (session.kind === 'special' && session.theme === undefined) facts.push({ kind: 'theme' });
  if (session.agenda.length === 0) facts.push({ kind: 'agenda' });
  if (kind === 'report' && session.reportForm === 'itemByItem') {
    for (const { item, label, numbering } of numberItems(session.agenda)) {
      if (numbering !== 'none' && item.outcome === undefined)
        facts.push({ kind: 'outcome', item: item.id, number: label.replace(/\.$/, '') });
    }
  }
  if (paper.missing.length > 0) facts.push({ kind: 'translations', count: paper.missing.length });
  return facts;
}
