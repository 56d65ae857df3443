import { useMemo } from 'react';
import { FieldGroup } from '#renderer/components/field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { useSymbolSpelling } from '#renderer/stores/use-settings.ts';
import { useSession, useWindow } from '#renderer/stores/window-context.ts';
import { documentsWords } from '#renderer/strings/documents/documents-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import { compareSymbols } from '#shared/symbols/compare-symbols.ts';
import { parseSymbol } from '#shared/symbols/parse-symbol.ts';
import { symbolKey } from '#shared/symbols/symbol-key.ts';
import { nextVersions, originalKey, printVersion } from '#shared/symbols/symbol-versions.ts';

function parsedDocuments(documents: readonly DistributedDocument[]) {
  return documents.flatMap(({ id, symbol: written }) => {
    const symbol = written === undefined ? undefined : parseSymbol(written);
    return symbol ? [{ id, symbol }] : [];
  });
}

interface VersionChainProps {
  readonly document: DistributedDocument;
  readonly onAdd: (symbol: string) => void;
}

/** The original of a document with its revisions, corrigenda and addenda in the register, and the next ones. */
export function VersionChain({ document, onAdd }: VersionChainProps) {
  const { workspace } = useWindow();
  const { fields, versions: words } = useWords(documentsWords);
  const documents = useSession((session) => session.documents);
  const spelling = useSymbolSpelling();
  const chain = useMemo(() => {
    const symbol = document.symbol === undefined ? undefined : parseSymbol(document.symbol);
    if (!symbol) return undefined;
    const parsed = parsedDocuments(documents);
    const key = originalKey(symbol);
    const family = parsed
      .filter((each) => originalKey(each.symbol) === key)
      // Of documents with one and the same symbol, which the symbol's field tells of, this one stands here.
      .filter((each) => each.id === document.id || symbolKey(each.symbol) !== symbolKey(symbol))
      .toSorted((one, other) => compareSymbols(one.symbol, other.symbol));
    return {
      family,
      next: nextVersions(
        symbol,
        parsed.map((each) => each.symbol),
        spelling,
      ),
    };
  }, [document.id, document.symbol, documents, spelling]);
  return (
    <FieldGroup label={fields.versions} direction="row">
      {chain ? (
        <div className="version-chain">
          {chain.family.map(({ id, symbol }, index) => {
            const name = printVersion(symbol) || words.original;
            return (
              <span key={id} className="version-node" data-first={index === 0 || undefined}>
                {id === document.id ? (
                  <span className="version version-current" aria-current="true">
                    {name}
                  </span>
                ) : (
                  <button
                    type="button"
                    className="version"
                    aria-label={words.goTo(name)}
                    onClick={() =>
                      workspace.getState().goTo({
                        section: 'documents',
                        row: id,
                        at: { record: id, part: 'symbol' },
                      })
                    }
                  >
                    {name}
                  </button>
                )}
              </span>
            );
          })}
          {chain.next.map(({ kind, name, symbol }) => (
            <span key={kind} className="version-node">
              <button
                type="button"
                className="version version-next"
                aria-label={words.add(name)}
                data-tip={words.add(symbol)}
                onClick={() => onAdd(symbol)}
              >
                <Icon name="add" size={16} />
                {name}
              </button>
            </span>
          ))}
        </div>
      ) : (
        <p className="facts version-none">{words.needSymbol}</p>
      )}
    </FieldGroup>
  );
}
