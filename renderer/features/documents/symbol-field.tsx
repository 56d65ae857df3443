import { useMemo, useRef, useState } from 'react';
import { Button } from '#renderer/components/button.tsx';
import { Field } from '#renderer/components/field.tsx';
import { Icon } from '#renderer/components/icon.tsx';
import { TextInput } from '#renderer/components/text-input.tsx';
import { useSymbolSpelling } from '#renderer/stores/use-settings.ts';
import { useApply, useSession, useWindow } from '#renderer/stores/window-context.ts';
import { documentsWords } from '#renderer/strings/documents/documents-words.ts';
import { useWords } from '#renderer/strings/use-words.ts';
import { bodies } from '#shared/domain/directory/bodies.ts';
import type { DistributedDocument } from '#shared/domain/distributed-document.ts';
import type { Language } from '#shared/domain/language.ts';
import type { DocumentSymbol } from '#shared/symbols/document-symbol.ts';
import { wholeOrgan } from '#shared/symbols/organ.ts';
import { type SymbolFacts, symbolFacts } from '#shared/symbols/symbol-facts.ts';
import { useInterfaceLanguage } from './use-interface-language.ts';

/** The body of a symbol, or the nearest one above it that the directory knows. */
function organName(organ: string, language: Language): string | undefined {
  const whole = wholeOrgan(organ).toUpperCase();
  const named = bodies
    .filter(({ symbol }) => {
      const known = symbol?.toUpperCase();
      return known !== undefined && (whole === known || whole.startsWith(`${known}/`));
    })
    .toSorted((one, other) => (other.symbol?.length ?? 0) - (one.symbol?.length ?? 0));
  return named[0]?.name[language];
}

/** What the parts of a symbol stand for: `Consejo Permanente, información`. */
function useMeaning(symbol: DocumentSymbol | undefined): string {
  const { symbol: words } = useWords(documentsWords);
  const language = useInterfaceLanguage();
  if (!symbol) return '';
  if (symbol.kind === 'series') return words.series;
  const { documentClass } = symbol;
  const classes: Readonly<Record<string, string>> = words.classes;
  const parts = [
    organName(symbol.organ, language),
    documentClass === undefined ? words.classes.DOC : classes[documentClass],
  ];
  return parts.filter((part) => part !== undefined).join(', ');
}

interface FactsProps {
  readonly facts: SymbolFacts;
  readonly meaning: string;
  readonly onNormal: (normal: string) => void;
  readonly onDuplicate: (index: number) => void;
}

/** What can be said of the symbol, line by line. */
function Facts({ facts, meaning, onNormal, onDuplicate }: FactsProps) {
  const { symbol: words } = useWords(documentsWords);
  if (facts.kind === 'none') return words.none;
  if (facts.kind === 'unknown')
    return (
      <span className="symbol-fact">
        <Icon name="info" size={16} />
        {words.unknown}
      </span>
    );
  const { normal, isNormal, expectedPeriod, duplicates } = facts;
  const [duplicate] = duplicates;
  return (
    <>
      <span className="symbol-fact">
        <span>
          {isNormal ? words.prints : words.usualForm} <b>{normal}</b>
          {meaning && ` · ${meaning}`}
        </span>
        {!isNormal && (
          <Button look="link" size="small" onClick={() => onNormal(normal)}>
            {words.useUsualForm}
          </Button>
        )}
      </span>
      {expectedPeriod !== undefined && (
        <span className="symbol-fact document-warning">
          <Icon name="warning" size={16} />
          {words.expectedPeriod(expectedPeriod)}
        </span>
      )}
      {duplicate !== undefined && (
        <span className="symbol-fact document-warning">
          <Icon name="warning" size={16} />
          <Button look="link" size="small" onClick={() => onDuplicate(duplicate)}>
            {words.duplicate(duplicates.length, duplicates.map((index) => index + 1).join(', '))}
          </Button>
        </span>
      )}
    </>
  );
}

interface SymbolFieldProps {
  readonly document: DistributedDocument;
  readonly index: number;
}

/** The symbol of a document, with what is known of it as it is typed. It prints as it is written. */
export function SymbolField({ document, index }: SymbolFieldProps) {
  const { id, symbol = '' } = document;
  const { sessions, workspace } = useWindow();
  const apply = useApply();
  const words = useWords(documentsWords);
  const documents = useSession((session) => session.documents);
  const spelling = useSymbolSpelling();
  const facts = useMemo(
    () =>
      symbolFacts(
        symbol,
        documents.map((each) => each.symbol),
        index,
        spelling,
      ),
    [symbol, documents, index, spelling],
  );
  const meaning = useMeaning(facts.kind === 'known' ? facts.symbol : undefined);
  /** What was typed, with the white space that a symbol does not keep. */
  const [typed, setTyped] = useState(symbol);
  const input = useRef<HTMLInputElement>(null);
  const write = (next: string, burst?: string) => {
    setTyped(next);
    const trimmed = next.trim();
    apply(
      trimmed === ''
        ? { kind: 'clear', record: 'document', id, field: 'symbol' }
        : { kind: 'set', record: 'document', id, fields: { symbol: trimmed } },
      burst,
    );
  };
  const writeNormal = (normal: string) => {
    write(normal);
    input.current?.focus();
  };
  const openDuplicate = (duplicate: number) => {
    const other = sessions.getState().open?.present.documents[duplicate];
    if (other)
      workspace.getState().goTo({
        section: 'documents',
        row: other.id,
        at: { record: other.id, part: 'symbol' },
      });
  };
  return (
    <Field
      label={words.fields.symbol}
      direction="row"
      hint={
        <Facts facts={facts} meaning={meaning} onNormal={writeNormal} onDuplicate={openDuplicate} />
      }
    >
      {(control) => (
        <div className="symbol-input">
          <TextInput
            {...control}
            data-record={id}
            data-part="symbol"
            value={typed.trim() === symbol ? typed : symbol}
            ref={input}
            onChange={(next) => write(next, `document/${id}/symbol`)}
          />
          {facts.kind === 'known' && facts.duplicates.length === 0 && (
            <span className="symbol-valid">
              <Icon name="checkCircle" size={16} />
              <span className="hidden-words">{words.symbol.valid}</span>
            </span>
          )}
        </div>
      )}
    </Field>
  );
}
