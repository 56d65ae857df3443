import { assertNever } from '#shared/domain/assert-never.ts';
import { targetName } from '#shared/domain/citations.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import type { ReferenceTarget } from '#shared/domain/inline.ts';
import { numberItems } from '#shared/domain/item-numbering.ts';
import type { RecordId } from '#shared/domain/record-id.ts';
import type { Session } from '#shared/domain/session.ts';
import type { DocumentSymbol } from '#shared/symbols/document-symbol.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { symbolKey } from '#shared/symbols/symbol-key.ts';

/** The registers that were looked into, by the list that they are: it is another one after each change. */
const registers = new WeakMap<readonly DistributedDocument[], ReadonlyMap<string, RecordId>>();

function keyOf(symbol: string | undefined): string | undefined {
  const parsed = symbol === undefined ? undefined : parseSymbol(symbol);
  return parsed && symbolKey(parsed);
}

function registerOf({ documents }: Session): ReadonlyMap<string, RecordId> {
  const known = registers.get(documents);
  if (known) return known;
  const register = new Map<string, RecordId>();
  for (const { id, symbol } of documents) {
    const key = keyOf(symbol);
    if (key !== undefined && !register.has(key)) register.set(key, id);
  }
  registers.set(documents, register);
  return register;
}

/** What a symbol names in a session, in whatever spelling: a document of its register, its mandate, a paper of its own. */
export function targetOfSymbol(
  session: Session,
  symbol: DocumentSymbol,
): ReferenceTarget | undefined {
  const key = symbolKey(symbol);
  const id = registerOf(session).get(key);
  if (id !== undefined) return { kind: 'document', id };
  if (keyOf(session.mandate?.symbol) === key) return { kind: 'mandate' };
  // The papers of a joint meeting have two symbols, and a reference prints both.
  const [body, other] = session.bodies;
  const paper = (['orderOfBusiness', 'minutes', 'report'] as const).find(
    (each) => keyOf(body.symbols[each]) === key,
  );
  return paper && !other ? { kind: 'paper', paper } : undefined;
}

/** Whether a session has what a reference points at. */
export function isCitable(session: Session, target: ReferenceTarget): boolean {
  switch (target.kind) {
    case 'document':
      return session.documents.some(({ id }) => id === target.id);
    case 'item':
      return numberItems(session.agenda).some(({ item }) => item.id === target.id);
    case 'paper':
      return session.bodies.some(({ symbols }) => symbols[target.paper] !== undefined);
    case 'mandate':
      return session.mandate !== undefined;
    case 'theme':
      return session.theme !== undefined;
    default:
      return assertNever(target);
  }
}

/** Whether a text belongs to the record that a reference points at: it does not cite itself. */
export function citesItself(target: ReferenceTarget, record: RecordId): boolean {
  return targetName(target) === record;
}
