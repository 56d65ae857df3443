import { assertNever } from '#shared/domain/assert-never.ts';
import type { DocumentSymbol } from './document-symbol.ts';
import { printSession } from './normal-form.ts';
import { wholeOrgan } from './organ.ts';

function documentKey(symbol: DocumentSymbol): string {
  switch (symbol.kind) {
    case 'series':
      return symbol.rest === undefined
        ? `OEA/SER.${symbol.series}`
        : `OEA/SER.${symbol.series}/${symbol.rest}`;
    case 'resolution': {
      const organ = wholeOrgan(symbol.organ).toUpperCase();
      const session = printSession(organ, symbol.session);
      return `${organ}/${symbol.documentClass}-${symbol.number}(${session})`;
    }
    case 'numbered': {
      const organ = wholeOrgan(symbol.organ).toUpperCase();
      const place = symbol.documentClass === undefined ? organ : `${organ}/${symbol.documentClass}`;
      const year = symbol.year === undefined ? '' : `/${symbol.year}`;
      return `${place}-${symbol.number}${year}`;
    }
    default:
      return assertNever(symbol);
  }
}

/**
 * One text for one document, whatever its spelling: `CP/INF-5488/07-CORR1`. Equal exactly when
 * `compareSymbols` finds no difference; without spaces, so that what was typed so far can be looked up.
 */
export function symbolKey(symbol: DocumentSymbol): string {
  const { rev, corr, add } = symbol.modifiers;
  return [
    documentKey(symbol),
    rev === undefined ? '' : `-REV${rev}`,
    corr === undefined ? '' : `-CORR${corr}`,
    add === undefined ? '' : `-ADD${add}`,
  ].join('');
}
