import { citationsOf } from '#shared/domain/citations.ts';
import type { ParagraphKey } from '#shared/domain/correction.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import { versionOf } from '#shared/domain/text.ts';
import type { Paper, Source } from '#shared/report/paper.ts';

/** Something that a paper lacks before it leaves. It hinders nothing; `at` is the field that would mend it. */
export type MissingFact =
  /** Of one body of the session, by its place. */
  | { readonly kind: 'symbol'; readonly body: number; readonly organ: string; readonly at: Source }
  | { readonly kind: 'number' | 'theme' | 'agenda'; readonly at: Source }
  /** Items without words, by their printed numbers; `at` is the first of them. */
  | { readonly kind: 'emptyItems'; readonly numbers: readonly string[]; readonly at: Source }
  /** Items of which nothing is recorded, neither outcome nor proceedings. */
  | { readonly kind: 'outcomes'; readonly numbers: readonly string[]; readonly at: Source }
  | { readonly kind: 'documentSymbols'; readonly count: number; readonly at: Source }
  /** Texts that print in another language than the paper's. */
  | { readonly kind: 'translations'; readonly count: number; readonly at: Source }
  /** Paragraphs edited by hand whose facts have changed since; `paragraph` is the first of them. */
  | {
      readonly kind: 'stale';
      readonly count: number;
      readonly paragraph: ParagraphKey;
      readonly at: Source;
    };

function symbolFacts(session: Session, paper: PaperKind): readonly MissingFact[] {
  return session.bodies.flatMap(({ body, symbols }, index): readonly MissingFact[] =>
    symbols[paper] === undefined
      ? [
          {
            kind: 'symbol',
            body: index,
            organ: body.symbol,
            // The fields of both bodies stand side by side in the session's own section.
            at: { record: 'session', part: `${index === 0 ? 'symbols' : 'jointSymbols'}.${paper}` },
          },
        ]
      : [],
  );
}

/** A fact about several items, as one; none when there are no items. */
function aboutItems(
  kind: 'emptyItems' | 'outcomes',
  part: string,
  items: readonly { readonly id: RecordId; readonly number: string }[],
): readonly MissingFact[] {
  const [first] = items;
  if (!first) return [];
  return [{ kind, numbers: items.map(({ number }) => number), at: { record: first.id, part } }];
}

function itemFacts(session: Session, paper: PaperKind): readonly MissingFact[] {
  if (session.agenda.length === 0)
    return [{ kind: 'agenda', at: { record: 'session', part: 'agenda' } }];
  const numbered = numberItems(session.agenda)
    .filter(({ citation }) => citation !== '')
    .map(({ item, citation }) => ({ item, id: item.id, number: citation }));
  const written = (text: Parameters<typeof versionOf>[0]) =>
    versionOf(text, session.language, session.language) !== undefined;
  const empty = numbered.filter(
    ({ item }) => !written(item.label) && !written(item.subject) && item.speakers.length === 0,
  );
  // A report that tells the programme says nothing of single items, unless staff recorded something.
  const tells = paper === 'report' && session.reportForm === 'itemByItem';
  const open = numbered.filter(
    ({ item }) =>
      item.outcome === undefined && item.proceedings.length === 0 && item.children.length === 0,
  );
  return [
    ...aboutItems('emptyItems', 'label', empty),
    ...(tells ? aboutItems('outcomes', 'outcome', open) : []),
  ];
}

function documentFacts({ documents }: Session, paper: PaperKind): readonly MissingFact[] {
  const unnamed = documents.filter(({ symbol }) => symbol === undefined);
  const [first] = unnamed;
  if (paper !== 'report' || !first) return [];
  return [
    {
      kind: 'documentSymbols',
      count: unnamed.length,
      at: { record: first.id, part: 'symbol' },
    },
  ];
}

function paperFacts({ missing, blocks }: Paper): readonly MissingFact[] {
  const [first] = missing;
  const stale = blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .filter(({ state }) => state === 'stale');
  const [firstStale] = stale;
  return [
    ...(first ? [{ kind: 'translations', count: missing.length, at: first.source } as const] : []),
    ...(firstStale
      ? [
          {
            kind: 'stale',
            count: stale.length,
            paragraph: firstStale.key,
            at: firstStale.source,
          } as const,
        ]
      : []),
  ];
}

function sessionFact(part: 'number' | 'theme'): MissingFact {
  return { kind: part, at: { record: 'session', part } };
}

/** A special session is about something, and a text that cites the theme prints dots without one. */
function lacksTheme(session: Session): boolean {
  if (versionOf(session.theme ?? {}, session.language, session.language)) return false;
  return session.kind === 'special' || citationsOf(session, { kind: 'theme' }).length > 0;
}

/**
 * What a paper of a session lacks, in the order in which it prints: its symbol, the number of the session, the
 * theme of a special one, items, what became of each item of a report told item by item, symbols of documents,
 * texts that its language lacks, and paragraphs that the facts have overtaken.
 */
export function missingFacts(
  session: Session,
  kind: PaperKind,
  paper: Paper,
): readonly MissingFact[] {
  return [
    ...symbolFacts(session, kind),
    ...(session.number === undefined ? [sessionFact('number')] : []),
    ...(lacksTheme(session) ? [sessionFact('theme')] : []),
    ...itemFacts(session, kind),
    ...documentFacts(session, kind),
    ...paperFacts(paper),
  ];
}
