import type { DocumentSymbol, Modifiers } from './document-symbol.ts';
import { normalSymbol } from './normal-form.ts';
import { symbolKey } from './symbol-key.ts';
import type { SymbolSpelling } from './symbol-spelling.ts';

const modifierNames = ['rev', 'corr', 'add'] as const;
/** What a later version of a document is: a revision, a corrigendum or an addendum. */
export type VersionKind = (typeof modifierNames)[number];

function withModifiers(symbol: DocumentSymbol, modifiers: Modifiers): DocumentSymbol {
  return { ...symbol, modifiers };
}

/** One text for all the versions of a document: the key of the original. */
export function originalKey(symbol: DocumentSymbol): string {
  return symbolKey(withModifiers(symbol, {}));
}

/** The version alone, in the order of published texts: `rev. 1 corr. 2`; empty for the original. */
export function printVersion({ modifiers }: DocumentSymbol): string {
  return modifierNames
    .filter((name) => modifiers[name] !== undefined)
    .map((name) => `${name}. ${modifiers[name]}`)
    .join(' ');
}

/** The spelling of an original with modifiers behind it: what was printed is not respelled where that can be. */
function spelled(symbol: DocumentSymbol, modifiers: Modifiers, spelling: SymbolSpelling): string {
  const next = withModifiers(symbol, modifiers);
  if (Object.keys(symbol.modifiers).length > 0) return normalSymbol(next, spelling);
  const version = printVersion(next);
  return `${symbol.printed} ${spelling.modifiers === 'tight' ? version.replaceAll('. ', '.') : version}`;
}

function highest(symbols: readonly DocumentSymbol[], name: VersionKind): number {
  return Math.max(0, ...symbols.map(({ modifiers }) => modifiers[name] ?? 0));
}

/** A version that the register lacks, by its name (`rev. 1`) and its whole symbol. */
export interface NextVersion {
  readonly kind: VersionKind;
  readonly name: string;
  readonly symbol: string;
}

/**
 * The next revision, corrigendum and addendum of a document, with regard to the symbols that are there
 * already; others than its own do not count. Revisions are counted for the document, corrigenda and addenda
 * for the revision that they belong to (domain.md 3: `CP/doc. 4218/07 rev. 1 corr. 1`).
 */
export function nextVersions(
  symbol: DocumentSymbol,
  register: readonly DocumentSymbol[],
  spelling: SymbolSpelling = {},
): readonly NextVersion[] {
  const key = originalKey(symbol);
  const family = [symbol, ...register.filter((other) => originalKey(other) === key)];
  const { rev } = symbol.modifiers;
  const ofRevision = family.filter(({ modifiers }) => modifiers.rev === rev);
  const own = rev === undefined ? {} : { rev };
  const modifiersOf: Readonly<Record<VersionKind, Modifiers>> = {
    rev: { rev: highest(family, 'rev') + 1 },
    corr: { ...own, corr: highest(ofRevision, 'corr') + 1 },
    add: { ...own, add: highest(ofRevision, 'add') + 1 },
  };
  return modifierNames.map((kind) => {
    const modifiers = modifiersOf[kind];
    const name = `${kind}. ${modifiers[kind]}`;
    return { kind, name, symbol: spelled(symbol, modifiers, spelling) };
  });
}
