import type { Circulation } from '#renderer/stores/circulations.ts';
import type { Command } from '#shared/commands/command.ts';
import type { PaperKind } from '#shared/domain/paper-kind.ts';
import type { Session } from '#shared/domain/session.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import type { SymbolSpelling } from '#shared/symbols/symbol-spelling.ts';
import { nextVersions } from '#shared/symbols/symbol-versions.ts';

/** The symbols that a paper bears when it circulates again, one for each body: a revision or a corrigendum. */
export interface NextSymbols {
  readonly kind: 'rev' | 'corr';
  readonly symbols: readonly string[];
}

function papersOf(session: Session, paper: PaperKind): readonly (string | undefined)[] {
  return session.bodies.map(({ symbols }) => symbols[paper]);
}

/** The office's spelling; where it says nothing of versions, they are written as in the symbol itself. */
function spellingOf(symbol: string | undefined, spelling: SymbolSpelling): SymbolSpelling {
  const own = /(?:rev|corr|add)\.(\s*)\d/i.exec(symbol ?? '');
  if (!own || spelling.modifiers) return spelling;
  return { ...spelling, modifiers: own[1] === '' ? 'tight' : 'spaced' };
}

/**
 * What may follow a paper that circulated, in regard to everything of it that did. None where its present
 * symbol is another one already, or where the grammar does not know it.
 */
export function nextSymbols(
  session: Session,
  last: Circulation,
  circulations: readonly Circulation[],
  spelling: SymbolSpelling = {},
): readonly NextSymbols[] {
  const { paper } = last;
  const present = papersOf(session, paper);
  const circulated = papersOf(last.session, paper);
  if (circulated.some((symbol, index) => symbol !== present[index])) return [];
  const parsed = present.map((symbol) => (symbol === undefined ? undefined : parseSymbol(symbol)));
  const family = circulations
    .filter((each) => each.paper === paper)
    .flatMap((each) => papersOf(each.session, paper))
    .flatMap((symbol) => (symbol && parseSymbol(symbol)) || []);
  return (['rev', 'corr'] as const).flatMap((kind) => {
    const symbols = parsed.flatMap((symbol, index) => {
      const own = spellingOf(present[index], spelling);
      const next = symbol && nextVersions(symbol, family, own).find((each) => each.kind === kind);
      return next ? [next.symbol] : [];
    });
    return symbols.length === present.length ? [{ kind, symbols }] : [];
  });
}

/** Gives a paper its symbols, one for each body. A body whose symbol is empty keeps what it has. */
export function symbolsCommand(
  session: Session,
  paper: PaperKind,
  symbols: readonly string[],
): Command {
  const withSymbol = <Convened extends Session['bodies'][number]>(
    convened: Convened,
    index: number,
  ) => {
    const symbol = symbols[index]?.trim();
    return symbol ? { ...convened, symbols: { ...convened.symbols, [paper]: symbol } } : convened;
  };
  const [first, second] = session.bodies;
  const bodies: Session['bodies'] = second
    ? [withSymbol(first, 0), withSymbol(second, 1)]
    : [withSymbol(first, 0)];
  return { kind: 'set', record: 'session', id: session.id, fields: { bodies } };
}
