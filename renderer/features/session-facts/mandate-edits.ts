import type { Body } from '#shared/domain/body.ts';
import { bodyById } from '#shared/domain/directory/bodies.ts';
import type { Mandate } from '#shared/domain/mandate.ts';
import { wholeOrgan } from '#shared/symbols/organ.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';

/** The body that a symbol belongs to, among those known. */
function organOf(text: string, known: readonly Body[]): Body | undefined {
  const symbol = parseSymbol(text);
  if (!symbol || symbol.kind === 'series') return undefined;
  const organ = wholeOrgan(symbol.organ).toUpperCase();
  return known.find((body) => body.symbol.toUpperCase() === organ);
}

/**
 * The mandate with a symbol. Its organ follows the symbol while it agreed with the symbol before, and else stays
 * as staff chose it; a new mandate of an unknown organ is taken for one of the General Assembly. Undefined where
 * neither is known.
 */
export function mandateWithSymbol(
  mandate: Mandate | undefined,
  symbol: string,
  known: readonly Body[],
): Mandate | undefined {
  const named = organOf(symbol, known);
  if (!mandate) {
    const organ = named ?? bodyById('AG');
    return organ && { symbol, organ };
  }
  const before = organOf(mandate.symbol, known);
  const follows = before === undefined || before.id === mandate.organ.id;
  return { ...mandate, symbol, ...(named && follows && { organ: named }) };
}
