import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { symbolKey } from '#shared/symbols/symbol-key.ts';

/** Whether two spellings name one document; two that the grammar does not know are the same when they are equal. */
export function sameSymbol(one: string, other: string): boolean {
  const [first, second] = [parseSymbol(one), parseSymbol(other)];
  return first && second ? symbolKey(first) === symbolKey(second) : one.trim() === other.trim();
}
