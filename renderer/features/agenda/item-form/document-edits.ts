import type { Command } from '#shared/commands/command.ts';
import type { AgendaItem } from '#shared/domain/agenda-item.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import type { DocumentId } from '#shared/domain/record-id.ts';
import { normalSymbol } from '#shared/symbols/normal-form.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { symbolKey } from '#shared/symbols/symbol-key.ts';
import type { SymbolSpelling } from '#shared/symbols/symbol-spelling.ts';

/** An item's documents after an edit. */
export function setDocuments(
  { id }: Pick<AgendaItem, 'id'>,
  documents: readonly DocumentId[],
): Command {
  return { kind: 'set', record: 'item', id, fields: { documents } };
}

/** The kinds of document that the class of a symbol tells. */
const kindsByClass: Readonly<Record<string, DistributedDocument['kind']>> = {
  RES: 'resolution',
  ACTA: 'minutes',
  OD: 'orderOfBusiness',
};

/** A symbol in its usual spelling; one that the grammar does not know, as typed. */
export function usualSpelling(typed: string, spelling?: SymbolSpelling): string {
  const symbol = parseSymbol(typed);
  return symbol ? normalSymbol(symbol, spelling) : typed.trim();
}

/** A document of which only the symbol is known. */
function documentOf(
  id: DocumentId,
  typed: string,
  spelling: SymbolSpelling | undefined,
): DistributedDocument {
  const symbol = parseSymbol(typed);
  const documentClass = symbol && symbol.kind !== 'series' ? symbol.documentClass : undefined;
  return {
    id,
    symbol: usualSpelling(typed, spelling),
    title: {},
    kind: kindsByClass[documentClass ?? ''] ?? 'other',
    languages: [],
    form: 'symbol title',
    attachments: [],
  };
}

/** One text for one document, whatever the spelling of its symbol. */
function keyOf(symbol: string): string {
  const parsed = parseSymbol(symbol);
  return parsed ? symbolKey(parsed) : symbol.trim().toLowerCase();
}

/** The document of the register that has a symbol, in whatever spelling it is typed. */
export function documentWith(
  typed: string,
  register: readonly DistributedDocument[],
): DistributedDocument | undefined {
  const key = keyOf(typed);
  return register.find(({ symbol }) => symbol !== undefined && keyOf(symbol) === key);
}

/** Adds a document of the register to an item; nothing when the item has it. */
export function cite(
  item: Pick<AgendaItem, 'id' | 'documents'>,
  document: DocumentId,
): readonly Command[] {
  if (item.documents.includes(document)) return [];
  return [setDocuments(item, [...item.documents, document])];
}

/**
 * Registers a document by its symbol and adds it to an item: one step. A symbol that the register has is not
 * registered again.
 */
export function registerAndCite(
  item: Pick<AgendaItem, 'id' | 'documents'>,
  typed: string,
  register: readonly DistributedDocument[],
  session: string,
  newId: () => DocumentId,
  spelling?: SymbolSpelling,
): readonly Command[] {
  const present = documentWith(typed, register);
  if (present) return cite(item, present.id);
  const document = documentOf(newId(), typed, spelling);
  return [
    {
      kind: 'insert',
      list: 'session.documents',
      owner: session,
      index: register.length,
      records: [document],
    },
    ...cite(item, document.id),
  ];
}
