import type { Body } from '#shared/domain/body.ts';
import type { PaperReference } from '#shared/domain/inline.ts';
import type { ConvenedBody, PaperSymbols, Session } from '#shared/domain/session.ts';

type Bodies = Session['bodies'];

/** The session held by another body first. The symbols stay: whether they still agree is shown beside them. */
export function withFirstBody([first, second]: Bodies, body: Body): Bodies {
  if (second?.body.id === body.id) return [second, first];
  const next = { body, symbols: first.symbols };
  return second ? [next, second] : [next];
}

/** The session held jointly with a body, or by the first alone. */
export function withSecondBody([first, second]: Bodies, body: Body | undefined): Bodies {
  if (!body || body.id === first.body.id) return [first];
  return [first, { body, symbols: second?.symbols ?? {} }];
}

function withSymbolOf(convened: ConvenedBody, paper: PaperReference, symbol: string): ConvenedBody {
  const { [paper]: _, ...rest } = convened.symbols;
  const symbols: PaperSymbols = symbol === '' ? rest : { ...rest, [paper]: symbol };
  return { ...convened, symbols };
}

/** The bodies with the symbol of one paper of one of them; without words it is taken away. */
export function withSymbol(
  [first, second]: Bodies,
  place: 0 | 1,
  paper: PaperReference,
  symbol: string,
): Bodies {
  if (place === 0) {
    const next = withSymbolOf(first, paper, symbol);
    return second ? [next, second] : [next];
  }
  return second ? [first, withSymbolOf(second, paper, symbol)] : [first];
}
