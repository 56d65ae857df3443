import { assertNever } from '#shared/domain/assert-never.ts';
import type { Inline, ReferenceTarget } from '#shared/domain/inline.ts';
import type { Language } from '#shared/domain/language.ts';
import type { ItemId } from '#shared/domain/record-id.ts';
import { everyItem } from '#shared/domain/session-texts.ts';
import type { SymbolText } from '#shared/domain/symbol-text.ts';
import { type Text, versionOf } from '#shared/domain/text.ts';
import type { Composition, DraftRun } from './draft.ts';
import type { Source } from './paper.ts';
import { joined, trimmed, withoutNotes } from './runs.ts';

/** Stands where a cited symbol or number is not known yet. */
const unknown = '…';

function textRun(text: string, language: Language): DraftRun {
  return { kind: 'text', text, marks: [], language };
}

/** A symbol as printed; its spaces do not break across lines. */
export function symbolRuns(composition: Composition, symbol: SymbolText): readonly DraftRun[] {
  return [textRun(symbol.replaceAll(' ', '\u00a0'), composition.language)];
}

/** What a reference prints. `trail` holds the texts being resolved, so that a theme cannot cite itself. */
function referenceRuns(
  composition: Composition,
  target: ReferenceTarget,
  trail: readonly Text[],
): readonly DraftRun[] {
  const { session, language } = composition;
  const unresolved = [textRun(unknown, language)];
  const cited = (text: Text | undefined, source: Source) =>
    text && !trail.includes(text)
      ? withoutNotes(textRunsWithin(composition, text, source, trail))
      : unresolved;

  switch (target.kind) {
    case 'document': {
      const document = session.documents.find(({ id }) => id === target.id);
      if (document?.symbol) return symbolRuns(composition, document.symbol);
      return cited(document?.title, { record: target.id, part: 'title' });
    }
    case 'item':
      return itemReference(composition, target.id, cited);
    case 'paper': {
      const symbols = session.bodies.flatMap(({ symbols }) => symbols[target.paper] ?? []);
      return symbols.length > 0 ? symbolRuns(composition, symbols.join(' / ')) : unresolved;
    }
    case 'mandate':
      return session.mandate ? symbolRuns(composition, session.mandate.symbol) : unresolved;
    case 'theme':
      return cited(session.theme, { record: 'session', part: 'theme' });
    default:
      return assertNever(target);
  }
}

/** The number of an item, or its words where it has none. */
function itemReference(
  composition: Composition,
  id: ItemId,
  cited: (text: Text | undefined, source: Source) => readonly DraftRun[],
): readonly DraftRun[] {
  const citation = composition.citations.get(id);
  if (citation) return [textRun(citation, composition.language)];
  for (const { item } of everyItem(composition.session.agenda)) {
    if (item.id === id) return cited(item.label, { record: id, part: 'label' });
  }
  return cited(undefined, { record: id, part: 'label' });
}

function inlineRuns(
  composition: Composition,
  inline: Inline,
  language: Language,
  trail: readonly Text[],
): readonly DraftRun[] {
  switch (inline.kind) {
    case 'text':
      return [{ kind: 'text', text: inline.text, marks: inline.marks ?? [], language }];
    case 'break':
      return [{ kind: 'break' }];
    case 'note':
      return [{ kind: 'note', note: inline.note }];
    case 'reference':
      return referenceRuns(composition, inline.target, trail);
    default:
      return assertNever(inline);
  }
}

function textRunsWithin(
  composition: Composition,
  text: Text,
  source: Source,
  trail: readonly Text[],
): readonly DraftRun[] {
  const version = versionOf(text, composition.language, composition.session.language);
  if (!version) return [];
  const runs = version.inlines.flatMap((inline) =>
    inlineRuns(composition, inline, version.language, [...trail, text]),
  );
  const lacking = versionOf(text, composition.wanted, composition.session.language)?.missing;
  const marked = lacking
    ? runs.map((run) => (run.kind === 'text' ? { ...run, missing: source } : run))
    : runs;
  return trimmed(joined(marked));
}

/**
 * What a text prints in the composition's language, or in its original where that is missing; empty when
 * nothing was written. `source` is where the text is edited.
 */
export function textRuns(
  composition: Composition,
  text: Text | undefined,
  source: Source,
): readonly DraftRun[] {
  return text ? textRunsWithin(composition, text, source, []) : [];
}

/** What inlines of a known language print: the text of an override. */
export function inlinesRuns(
  composition: Composition,
  inlines: readonly Inline[],
): readonly DraftRun[] {
  return joined(
    inlines.flatMap((inline) => inlineRuns(composition, inline, composition.language, [])),
  );
}
